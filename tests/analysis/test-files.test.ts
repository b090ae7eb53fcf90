import { describe, expect, it } from 'vitest';
import { isTestFile, TEST_FILES } from '../../src/analysis/test-files.ts';

function isTest(filename: string, globs: readonly string[] = TEST_FILES): boolean {
  return isTestFile({ filename, cwd: '/work/test/shop' }, globs);
}

describe('files that hold tests', () => {
  const tests = [
    'src/orders.test.ts',
    'src/orders.spec.js',
    'src/app.e2e-spec.ts',
    'lib/orders_test.ts',
    'test/orders.js',
    'packages/a/tests/deep/orders.ts',
    'src/__tests__/orders.ts',
    'src/__mocks__/fs.js',
    'cypress/support/commands.js',
    'spec/orders.js',
    'test.js',
    'jest.setup.js',
  ];
  const others = [
    'src/orders.ts',
    'src/latest/orders.ts',
    'src/contest.ts',
    'src/spec/parser.ts',
    'src/testimony.ts',
    'src/attest.js',
    'src/test-connection.ts',
  ];
  for (const name of tests) it(name, () => expect(isTest(`/work/test/shop/${name}`)).toBe(true));
  for (const name of others) it(`not ${name}`, () => expect(isTest(`/work/test/shop/${name}`)).toBe(false));

  it('are told by their own names where they stand outside of the working directory', () => {
    expect(isTest('/other/test/orders.ts')).toBe(false);
    expect(isTest('/other/orders.test.ts')).toBe(true);
  });

  it('may have the names of another system', () => {
    const file = { filename: 'C:\\work\\src\\__tests__\\a.ts', cwd: 'C:\\work' };
    expect(isTestFile(file, TEST_FILES)).toBe(true);
  });

  it('are those that a project names, and no others', () => {
    expect(isTest('/work/test/shop/checks/orders.ts', ['checks/**'])).toBe(true);
    expect(isTest('/work/test/shop/src/orders.test.ts', ['checks/**'])).toBe(false);
  });
});
