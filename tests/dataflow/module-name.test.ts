import { describe, expect, it } from 'vitest';
import { fileModule, resolveModule } from '../../src/dataflow/module-name.ts';

/** The module that a specifier names in a file of a project whose tables speak of these files. */
function resolved(specifier: string, filename: string, files: readonly string[] = ['./src/db']): string {
  const graph = { hasFile: (name: string) => files.includes(name) };
  return resolveModule({ cwd: '/work', filename: `/work/${filename}`, graph }, specifier);
}

describe('a module specifier', () => {
  const cases: readonly (readonly [specifier: string, filename: string, module: string])[] = [
    ['pg', 'src/a.ts', 'pg'],
    ['@acme/db', 'src/a.ts', '@acme/db'],
    ['./db', 'src/a.ts', './src/db'],
    ['./db.js', 'src/a.ts', './src/db'],
    ['./db.mts', 'src/a.ts', './src/db'],
    ['./db/index.js', 'src/a.ts', './src/db'],
    ['../db', 'src/routes/a.ts', './src/db'],
    ['../../db', 'src/routes/v1/a.ts', './src/db'],
    ['../src/db', 'test/a.ts', './src/db'],
    ['.', 'src/db/queries.ts', './src/db'],
    ['..', 'src/db/queries/a.ts', './src/db'],
    ['./', 'src/db/queries.ts', './src/db'],
    ['./db.server', 'src/a.ts', './src/db.server'],
    // Aliases, as compilers and bundlers are usually told.
    ['@/db', 'src/routes/a.ts', './src/db'],
    ['~/db', 'src/routes/a.ts', './src/db'],
    ['#/db', 'src/routes/a.ts', './src/db'],
    ['#db', 'src/routes/a.ts', './src/db'],
    ['src/db', 'test/a.ts', './src/db'],
    ['@/src/db', 'src/a.ts', './src/db'],
    ['@/db/index', 'src/a.ts', './src/db'],
    // An alias of something that no table speaks of.
    ['@/cache', 'src/a.ts', '@/cache'],
    ['app/db', 'src/a.ts', 'app/db'],
  ];
  for (const [specifier, filename, module] of cases)
    it(`'${specifier}' in ${filename} is ${module}`, () =>
      expect(resolved(specifier, filename)).toBe(module));

  it('with an alias is a file of the package that it stands in, in a repository of several', () => {
    const files = ['./packages/api/src/db', './packages/web/lib/db'];
    expect(resolved('@/db', 'packages/api/src/routes/a.ts', files)).toBe('./packages/api/src/db');
    expect(resolved('$lib/db', 'packages/web/routes/a.ts', files)).toBe('./packages/web/lib/db');
    expect(resolved('@/db', 'packages/other/src/a.ts', files)).toBe('@/db');
  });
});

describe('the name of a file of the project', () => {
  const cases: readonly (readonly [path: string, name: string])[] = [
    ['./src/db', './src/db'],
    ['./src/db.ts', './src/db'],
    ['./src/db/index.tsx', './src/db'],
    ['./src/db.d.ts', './src/db'],
    ['./index.js', './'],
    ['./src/db.json', './src/db.json'],
  ];
  for (const [path, name] of cases) it(`${path} is ${name}`, () => expect(fileModule(path)).toBe(name));
});
