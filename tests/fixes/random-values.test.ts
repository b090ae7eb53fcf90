import * as crypto from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import bulwark from '../../src/index.ts';

function fixed(code: string): string {
  const { output } = new Linter().verifyAndFix(code, {
    plugins: { bulwark },
    rules: { 'bulwark/no-insecure-random': 'error' },
  });
  return output;
}

/** What the program's function gives, many times over. */
function values(code: string): readonly unknown[] {
  const body = code.replaceAll(/^import.*$/gm, '').replace('export ', '');
  // The programs are this test's own.
  // eslint-disable-next-line bulwark/no-code-injection
  const make = runInNewContext(`${body}\nmakeOtp`, { ...crypto, fs: undefined }) as () => unknown;
  return Array.from({ length: 5000 }, () => make());
}

describe('integers that nobody can predict', () => {
  it.each([
    ['Math.floor(Math.random() * 4)', 0, 3],
    ['Math.floor(5 + Math.random() * 3)', 5, 7],
    ['Math.floor(Math.random() * 3) + 2', 2, 4],
    ['Math.floor(Math.random() * 1)', 0, 0],
  ])('%s has the same range as before', (expression, least, most) => {
    const before = `import fs from 'node:fs';\nexport function makeOtp() { return ${expression}; }`;
    const after = fixed(before);
    expect(after).not.toContain('Math.random');
    for (const program of [before, after]) {
      const found = new Set(values(program));
      expect([...found].sort()).toEqual(Array.from({ length: most - least + 1 }, (_, at) => least + at));
    }
  });
});

describe('bytes that nobody can predict', () => {
  it('are as many, of the same type', () => {
    const before =
      "import * as crypto from 'crypto'; export function makeOtp() { const salt = crypto.pseudoRandomBytes(16); return salt; }";
    const after = fixed(before);
    expect(after).toBe(before.replace('pseudoRandomBytes', 'randomBytes'));
    for (const name of ['pseudoRandomBytes', 'randomBytes'] as const)
      expect(crypto[name](16)).toHaveLength(16);
  });
});
