import { runInNewContext } from 'node:vm';
import { compareSync, getRounds, hashSync } from 'bcryptjs';
import { Linter } from 'eslint';
import { argon2Verify, argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import bulwark from '../../src/index.ts';

function fixed(code: string): string {
  const { output } = new Linter().verifyAndFix(code, {
    plugins: { bulwark },
    rules: { 'bulwark/no-weak-password-hash': 'error' },
  });
  return output;
}

describe('a raised cost of bcrypt', () => {
  const before =
    "import bcrypt from 'bcryptjs'; export const store = (secret) => bcrypt.hashSync(secret, 4);";

  it('leaves hashes valid that were made before, and makes new ones that verify', () => {
    const after = fixed(before);
    expect(after).toBe(before.replace('4)', '12)'));
    const run = (code: string): string => {
      const body = code.replace(/^import[^;]*;/, '').replace('export ', '');
      // The code is this test's own.
      // eslint-disable-next-line bulwark/no-code-injection
      return runInNewContext(`${body} store('correct horse')`, { bcrypt: { hashSync } }) as string;
    };
    const [old, made] = [run(before), run(after)];
    expect([getRounds(old), getRounds(made)]).toEqual([4, 12]);
    for (const hash of [old, made]) {
      expect(compareSync('correct horse', hash)).toBe(true);
      expect(compareSync('wrong horse', hash)).toBe(false);
    }
  });
});

describe('parameters of Argon2 that are taken out', () => {
  it('stand in each hash, so that hashes made with them keep verifying', async () => {
    const salt = new Uint8Array(16).fill(7);
    const made = {
      password: 'correct horse',
      salt,
      parallelism: 1,
      hashLength: 32,
      outputType: 'encoded' as const,
    };
    const old = await argon2id({ ...made, iterations: 1, memorySize: 1024 });
    const now = await argon2id({ ...made, iterations: 2, memorySize: 19_456 });
    for (const hash of [old, now]) {
      expect(await argon2Verify({ password: 'correct horse', hash })).toBe(true);
      expect(await argon2Verify({ password: 'wrong horse', hash })).toBe(false);
    }
  });
});
