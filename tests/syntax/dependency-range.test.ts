import { describe, expect, it } from 'vitest';
import { dependencyRange } from '../../src/syntax/dependency-range.ts';

describe('the range in what a manifest says of mysql2', () => {
  const cases: readonly (readonly [specifier: string, range: string | undefined])[] = [
    ['^3.6.0', '^3.6.0'],
    ['>=3 <4 || ^5', '>=3 <4 || ^5'],
    ['*', '*'],
    ['', ''],
    // A tag is no range, which whoever reads the range finds out.
    ['latest', 'latest'],
    ['npm:mysql2@^3.6.0', '^3.6.0'],
    ['npm:^3.6.0', '^3.6.0'],
    ['npm:@acme/mysql2@^1.0.0', undefined],
    ['npm:mysql3', undefined],
    ['workspace:^3.6.0', '^3.6.0'],
    ['workspace:*', undefined],
    ['workspace:^', undefined],
    ['workspace:~', undefined],
    ['workspace:../mysql2', undefined],
    ['catalog:', undefined],
    ['catalog:v3', undefined],
    ['file:../mysql2', undefined],
    ['link:../mysql2', undefined],
    ['../mysql2', undefined],
    ['./vendor/mysql2-3.1.tgz', undefined],
    ['patch:mysql2@npm%3A3.6.0#~/.yarn/patches/mysql2.patch', '3.6.0'],
    ['patch:mysql2@npm:^3.6.0#./a.patch', '^3.6.0'],
    ['patch:other@npm%3A3.6.0#./a.patch', undefined],
    ['git+https://example.com/mysql2.git', undefined],
    ['git+ssh://git@example.com/mysql2.git#semver:^3.6', '^3.6'],
    ['git+https://example.com/mysql2.git#v3.6.0', undefined],
    ['https://example.com/mysql2-3.6.0.tgz', undefined],
    ['github:owner/mysql2#semver:^3.6', '^3.6'],
    ['owner/mysql2', undefined],
    ['owner/mysql2#semver:3.x', '3.x'],
    ['owner/mysql2#3.6.0', undefined],
  ];
  for (const [specifier, range] of cases) {
    it(`'${specifier}': ${String(range)}`, () => expect(dependencyRange('mysql2', specifier)).toBe(range));
  }

  it('knows packages of a scope by their whole name', () => {
    expect(dependencyRange('@scope/name', 'npm:@scope/name@^2')).toBe('^2');
    expect(dependencyRange('@scope/name', 'patch:@scope/name@npm%3A2.0.0#./a.patch')).toBe('2.0.0');
    expect(dependencyRange('name', 'npm:@scope/name@^2')).toBe(undefined);
  });
});
