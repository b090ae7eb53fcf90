import { Linter as Linter10, type ESLint } from 'eslint';
import { defineConfig as defineConfig10 } from 'eslint/config';
import { Linter as Linter9 } from 'eslint9';
import { defineConfig as defineConfig9 } from 'eslint9/config';
import universal from 'eslint/universal';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BulwarkPlugin } from '../../src/index.ts';
import { importBuiltPlugin } from '../helpers/project.ts';

const vulnerable = `
import express from 'express';
import pg from 'pg';
const pool = new pg.Pool();
express().get('/users', async (req, res) => {
  res.json(await pool.query(\`SELECT * FROM users WHERE id = \${req.query.id}\`));
});
`;
const safe = vulnerable.replace('${req.query.id}`', '$1`, [req.query.id]');

let bulwark: BulwarkPlugin;
beforeAll(async () => {
  bulwark = await importBuiltPlugin();
});

const majors = [
  {
    name: 'ESLint 9',
    Linter: Linter9 as unknown as typeof Linter10,
    defineConfig: defineConfig9,
  },
  { name: 'ESLint 10', Linter: Linter10, defineConfig: defineConfig10 },
  { name: 'ESLint in a browser', Linter: universal.Linter, defineConfig: defineConfig10 },
];
for (const { name, Linter, defineConfig } of majors) {
  describe(name, () => {
    function lint(
      code: string,
      plugins: Record<string, ESLint.Plugin>,
      preset: string,
    ): readonly (string | null)[] {
      const config = defineConfig([{ plugins, extends: [preset] }]);
      return new Linter().verify(code, config, 'app.js').map(({ ruleId }) => ruleId);
    }

    for (const preset of ['recommended', 'strict', 'all']) {
      it(`reports with ${preset}, and not what is safe`, () => {
        expect(lint(vulnerable, { bulwark }, `bulwark/${preset}`)).toEqual(['bulwark/no-sql-injection']);
        expect(lint(safe, { bulwark }, `bulwark/${preset}`)).toEqual([]);
      });
    }

    it('works under a key of the project’s own choice', () => {
      expect(lint(vulnerable, { security: bulwark }, 'security/recommended')).toEqual([
        'security/no-sql-injection',
      ]);
    });
  });
}
