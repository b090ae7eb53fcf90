import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import bulwark from '../../src/index.ts';

const cwd = '/work';

/** What is reported in a file of a project whose own tables name these modules. */
function reports(code: string, filename: string, ...modules: readonly string[]): readonly string[] {
  const models = modules.map((name) => ({
    package: name,
    types: { Database: ['connect()'] },
    operations: [
      { concept: 'sql-execution', call: '{run,default}', roles: { query: '0' } },
      { concept: 'sql-execution', call: 'Database.run()', roles: { query: '0' } },
    ],
  }));
  const messages = new Linter({ cwd }).verify(
    code,
    [
      {
        files: ['**/*.{js,ts}'],
        languageOptions: { parser: typescriptParser },
        plugins: { bulwark },
        rules: { 'bulwark/no-sql-injection': ['error', { report: 'tainted' }] },
        settings: { bulwark: { models } },
      },
    ],
    `${cwd}/${filename}`,
  );
  return messages.map(({ messageId, message }) => messageId ?? message);
}

const use = 'run(`DELETE FROM a WHERE b = ${location.hash}`);';

describe('a table of a file of the project', () => {
  const cases: readonly (readonly [code: string, filename: string, table: string])[] = [
    [`import { run } from './db'; ${use}`, 'src/a.ts', './src/db'],
    [`import { run } from './db.js'; ${use}`, 'src/a.ts', './src/db.ts'],
    [`import { run } from '../../db'; ${use}`, 'src/routes/v1/a.ts', './src/db'],
    [`import { run } from '@/db'; ${use}`, 'src/routes/a.ts', './src/db'],
    [`import { run } from '~/db'; ${use}`, 'app/routes/a.ts', './app/db'],
    [`import { run } from '@/db'; ${use}`, 'src/a.ts', '@/db'],
    [`import { run } from '..'; ${use}`, 'src/db/queries/a.ts', './src/db'],
    [`const { run } = require('./db'); ${use}`, 'src/a.js', './src/db'],
    [`import * as db from './db'; db.${use}`, 'src/a.ts', './src/db/index'],
    [`import run from './db'; ${use}`, 'src/a.ts', './src/db'],
    [`import { connect } from './db'; const db = connect(); db.${use}`, 'src/a.ts', './src/db'],
    [
      `import type { Database } from '../db'; export const f = (db: Database) => db.${use}`,
      'src/b/a.ts',
      './src/db',
    ],
  ];
  for (const [code, filename, table] of cases)
    it(`${table} speaks in ${filename}: ${code.slice(0, 40)}`, () => {
      expect(reports(code, filename, table)).toEqual(['taintedValue']);
    });

  it('says nothing of another file of the same name', () => {
    expect(reports(`import { run } from './db'; ${use}`, 'test/a.ts', './src/db')).toEqual([]);
    expect(reports(`import { run } from 'db'; ${use}`, 'src/a.ts', './src/db')).toEqual([]);
    expect(reports(`function run() {} ${use}`, 'src/a.ts', './src/db')).toEqual([]);
  });
});
