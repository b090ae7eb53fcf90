import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { explain, type FileExplanation } from '../../src/explain/explain.ts';
import bulwark, { defineSettings } from '../../src/index.ts';

const preset: Linter.Config = { plugins: { bulwark }, rules: bulwark.configs.strict.rules ?? {} };

function lint(
  text: string,
  config: Linter.Config = preset,
  filename = 'app.js',
): readonly Linter.LintMessage[] {
  return new Linter().verify(text, [{ files: ['**'], ...config }], { filename });
}

/** The stations of the first finding: role, line and sentence. */
function stationsOf({ explanations: [first] }: FileExplanation): readonly string[] | undefined {
  return first?.stations.map(({ role, place, sentence }) => `${role} ${place.line}: ${sentence}`);
}

const users = `import express from 'express';
import pg from 'pg';
const pool = new pg.Pool();
express().get('/users', (req, res) => {
  const { name } = req.query;
  const sql = "SELECT * FROM users WHERE name = '" + name + "'";
  pool.query(sql).then((found) => res.json(found.rows));
});
`;

const way = [
  "source 5: 'req.query' is the query string of the request.",
  "step 6: It is used as 'name'.",
  `step 6: It becomes part of the text '"SELECT * FROM users WHERE name = '" + name + "'"'.`,
  "sink 7: It reaches 'pool.query'.",
];

describe('the way that outside data took', () => {
  it('is given again, from source to sink, each station with its place and a sentence', () => {
    const explained = explain({ text: users, filename: 'app.js', messages: lint(users), config: preset });
    expect(explained.explanations[0]?.kind).toBe('flow');
    expect(stationsOf(explained)).toEqual(way);
    expect(explained.explanations[0]?.stations[0]).toEqual({
      role: 'source',
      place: { line: 5, column: 20, endLine: 5, endColumn: 29 },
      code: 'req.query',
      sentence: "'req.query' is the query string of the request.",
    });
  });

  it('is known of results that were written to JSON and read back, without a configuration', () => {
    const messages = JSON.parse(JSON.stringify(lint(users))) as Linter.LintMessage[];
    expect(stationsOf(explain({ text: users, messages }))).toEqual(way);
  });

  it('is known of a file in TypeScript by the parser of its configuration, and of none without it', () => {
    const text = users.replace('(req, res)', '(req: express.Request, res: express.Response)');
    const config = { ...preset, languageOptions: { parser: typescriptParser } };
    const messages = lint(text, config, 'app.ts');
    expect(stationsOf(explain({ text, filename: 'app.ts', messages, config }))).toEqual(way);
    expect(explain({ text, filename: 'app.ts', messages }).explanations).toEqual([undefined]);
  });

  it('is known where the project gave the plugin another name', () => {
    const config: Linter.Config = {
      plugins: { safety: bulwark },
      rules: { 'safety/no-sql-injection': 'error' },
    };
    expect(stationsOf(explain({ text: users, messages: lint(users, config), config }))).toEqual(way);
  });

  it('is found by the options and settings that held for the file', () => {
    const text = 'import { run } from "./db";\nrun("SELECT " + process.argv[2]);\n';
    const config: Linter.Config = {
      plugins: { bulwark },
      rules: { 'bulwark/no-sql-injection': 'error' },
      settings: {
        bulwark: defineSettings({
          models: [
            {
              package: './db',
              operations: [{ concept: 'sql-execution', call: 'run()', roles: { query: '0' } }],
            },
          ],
          untrusted: ['local'],
        }),
      },
    };
    const messages = lint(text, config);
    expect(explain({ text, messages, config }).explanations[0]?.kind).toBe('flow');
    expect(explain({ text, messages }).explanations).toEqual([undefined]);
  });

  it('is given to each of several findings, also to those that a comment suppresses', () => {
    const text = users.replace(
      '  pool.query(sql)',
      '  // eslint-disable-next-line\n  pool.query("DELETE FROM a WHERE b = " + req.query.b);\n  pool.query(sql)',
    );
    const linter = new Linter();
    const messages = linter.verify(text, [preset], { filename: 'app.js' });
    // Not in ESLint's types.
    const { getSuppressedMessages } = linter as unknown as {
      getSuppressedMessages: () => readonly Linter.LintMessage[];
    };
    const suppressed = getSuppressedMessages.call(linter);
    expect([messages.length, suppressed.length]).toEqual([1, 1]);
    const { explanations } = explain({ text, messages: [...messages, ...suppressed], config: preset });
    expect(explanations.map((one) => one?.stations.at(-1)?.place.line)).toEqual([9, 8]);
  });
});

describe('what a finding without a flow rests on', () => {
  it('is the constant, the option, the object in which something is missing', () => {
    const text =
      "import { createHash } from 'node:crypto';\nexport const signature = (password) => createHash('md5').update(password).digest();\n";
    const { explanations } = explain({ text, messages: lint(text), config: preset });
    expect(explanations[0]).toMatchObject({ stations: [{ role: 'evidence', place: { line: 2 } }] });
  });
});

describe('a finding that is not found again', () => {
  const [message] = lint(users);
  it('has no explanation where the text has changed', () => {
    expect(explain({ text: `\n\n${users}`, messages: message ? [message] : [] }).explanations).toEqual([
      undefined,
    ]);
  });
  it('has none where the text does not parse, the settings cannot be read, or the rule is another plugin’s', () => {
    const messages = message ? [message] : [];
    expect(explain({ text: 'const = 1', messages }).explanations).toEqual([undefined]);
    const settings = { bulwark: { versions: 'all' } };
    expect(explain({ text: users, messages, config: { settings } }).explanations).toEqual([undefined]);
    const others = messages.map((one) => ({ ...one, ruleId: 'other/no-sql-injection' }));
    expect(explain({ text: users, messages: others }).explanations).toEqual([undefined]);
  });
});

describe('secrets of the text', () => {
  // Put together here, so that nobody takes them for real ones.
  const key = ['AKIA', 'Z7QX2M4N6P3R5T7V'].join('');
  const token = ['ghp', '16C7e42F292c6912E7710c838347Ae178B4a'].join('_');
  it('are masked after their first four characters, wherever the finding is, in a text of the same length', () => {
    const text = `const token = '${token}';\n// was ${token}\n${users}`;
    const { masked, secrets } = explain({ text, messages: lint(text, { ...preset, rules: {} }) });
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toContain(token.slice(0, 8));
    expect(masked.split('\n').slice(0, 2)).toEqual([
      `const token = 'ghp_${'*'.repeat(36)}';`,
      `// was ghp_${'*'.repeat(36)}`,
    ]);
    expect(secrets).toEqual([token]);
  });

  it('are masked in a text that does not parse, and in one of another language', () => {
    for (const text of [
      `const = '${token}'`,
      `{ "token": "${token}" }`,
      'const x = ; password: "correct-horse-battery"',
    ]) {
      expect(explain({ text, messages: [] }).masked).not.toMatch(/16C7|horse/);
    }
  });

  it('are masked in test files and where the rules about them are off', () => {
    const text = `/* eslint bulwark/no-secret-literal: off */\nconst key = '${key}';`;
    expect(explain({ text, filename: 'a.test.js', messages: [] }).masked).not.toContain(key.slice(0, 6));
  });

  it('leave words that anybody says as they are elsewhere', () => {
    const text = "import jwt from 'jsonwebtoken';\nconst secret = 1;\njwt.sign({}, 'secret');";
    const { masked } = explain({ text, messages: [] });
    expect(masked.split('\n').slice(1)).toEqual(['const secret = 1;', "jwt.sign({}, 'se****');"]);
  });
});
