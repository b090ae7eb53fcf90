import { Linter } from 'eslint';
import jwt from 'jsonwebtoken';
import { compileFunction } from 'node:vm';
import { describe, expect, it } from 'vitest';
import bulwark from '../../src/index.ts';

/** The text after all fixes of the rule. */
function fixed(code: string): string {
  const config: Linter.Config = {
    plugins: { bulwark },
    languageOptions: { sourceType: 'commonjs' },
    rules: { 'bulwark/no-unsafe-jwt-algorithm': ['error', { report: 'potential' }] },
  };
  const { output, messages } = new Linter().verifyAndFix(code, config, 'server.js');
  expect(messages).toEqual([]);
  return output;
}

type Check = (token: string) => Promise<string>;

/** The function that a program exports: it answers with the subject of a token, or with why it was refused. */
function run(program: string, jwtSecret: string): Check {
  const module: { exports: unknown } = { exports: undefined };
  const start = compileFunction(program, ['require', 'module', 'jwtSecret']) as (
    ...given: readonly unknown[]
  ) => unknown;
  start(() => jwt, module, jwtSecret);
  return module.exports as Check;
}

const key = 'k'.repeat(48);
const unsigned = jwt.sign({ sub: 'admin' }, '', { algorithm: 'none' });
const forged = jwt.sign({ sub: 'admin' }, 'f'.repeat(48));
const own = jwt.sign({ sub: 'ann' }, key);

const answer = `.then(({ sub }) => sub, ({ message }) => message)`;
const programs: Readonly<Record<string, string>> = {
  'a list with none': `const jwt = require('jsonwebtoken');
module.exports = async (token) => (async () => jwt.verify(token, jwtSecret, { algorithms: ['none', 'HS256'] }))()${answer};`,
  'no options': `const jwt = require('jsonwebtoken');
jwt.sign({ sub: 'ann' }, jwtSecret, { expiresIn: '1h' });
module.exports = async (token) => (async () => jwt.verify(token, jwtSecret))()${answer};`,
  'options without a list': `const jwt = require('jsonwebtoken');
jwt.sign({ sub: 'ann' }, jwtSecret, { expiresIn: '1h' });
module.exports = async (token) => (async () => jwt.verify(token, jwtSecret, { clockTolerance: 5 }))()${answer};`,
  'a callback': `const jwt = require('jsonwebtoken');
jwt.sign({ sub: 'ann' }, jwtSecret, { expiresIn: '1h' });
module.exports = (token) => new Promise((resolve) => {
  jwt.verify(token, jwtSecret, (error, claims) => resolve(error ? error.message : claims.sub));
});`,
};

describe.each(Object.entries(programs))('pins the algorithm: %s', (_, code) => {
  const after = fixed(code);

  it('names the algorithm that the file signs with', () => {
    expect(after).toContain("algorithms: ['HS256']");
  });

  it('accepts its own tokens as before', async () => {
    // The programs are this test's own.
    // eslint-disable-next-line bulwark/no-code-injection
    expect(await run(code, key)(own)).toBe('ann');
    expect(await run(after, key)(own)).toBe('ann');
  });

  it('refuses tokens that others write', async () => {
    expect(await run(after, key)(unsigned)).not.toBe('admin');
    expect(await run(after, key)(forged)).not.toBe('admin');
  });
});
