import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { formatters } from '../../scripts/formatters.ts';
import { contentProblems } from '../../scripts/package-contents.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { importBuiltPlugin, listProjectFiles, root } from '../helpers/project.ts';

describe('the built entry', () => {
  it('imports nothing but files beside it: no package, no part of TypeScript, nothing of Node', () => {
    const files = loadedFrom('dist/index.js');
    expect(files.flatMap(({ imports }) => imports).filter((name) => !name.startsWith('.'))).toEqual([]);
    for (const { text } of files) expect(text).not.toMatch(/\bcreateRequire\([^)]/);
  });

  it('loads nothing of what explains findings or writes reports', () => {
    for (const { text } of loadedFrom('dist/index.js'))
      expect(text).not.toMatch(/^\/\/#region src\/(?:explain|formatters)\//m);
  });

  it('explains findings with nothing but ESLint for browsers', () => {
    const names = loadedFrom('dist/explain.js').flatMap(({ imports }) => imports);
    expect(names.filter((name) => !name.startsWith('.'))).toEqual(['eslint/universal']);
  });

  it('reads JSON with nothing but the language of ESLint for it', () => {
    const names = loadedFrom('dist/json.js').flatMap(({ imports }) => imports);
    expect(names.filter((name) => !name.startsWith('.'))).toEqual(['@eslint/json']);
  });

  it('has types that name nothing but those of eslint', () => {
    const types = readFileSync(join(root, 'dist/index.d.ts'), 'utf8');
    const { importedFiles } = ts.preProcessFile(types, true, true);
    expect(importedFiles.map(({ fileName }) => fileName)).toEqual(['eslint']);
  });

  it('says which package and version it is', async () => {
    const { meta } = await importBuiltPlugin();
    expect(meta).toEqual({ name: packageJson.name, version: packageJson.version, namespace: 'bulwark' });
  });
});

describe('the formatters', () => {
  it('are published under names that ESLint takes as paths, each with the formatter as its default', async () => {
    expect(listProjectFiles('formatters')).toEqual(formatters.map((name) => `${name}.js`));
    for (const name of formatters) {
      const path = `./formatters/${name}.js`;
      expect(packageJson.exports).toHaveProperty([path, 'default'], path);
      const module = (await import(pathToFileURL(join(root, path)).href)) as { readonly default: unknown };
      expect(module.default).toBeTypeOf('function');
    }
  });

  it('load nothing but Node and ESLint', () => {
    const names = formatters.flatMap((name) =>
      loadedFrom(`dist/formatters/${name}.js`).flatMap(({ imports }) => imports),
    );
    expect(names.filter((name) => !/^(?:\.|node:|eslint$|eslint\/universal$)/.test(name))).toEqual([]);
  });
});

describe('what may be published', () => {
  const complete = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/explain.d.ts',
    'dist/explain.js',
    'dist/json.d.ts',
    'dist/json.js',
    'dist/report.d.ts',
    'dist/report.js',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/shared/rules.js',
    'docs/rules/no-sql-injection.md',
    'package.json',
    ...formatters.flatMap((name) => [
      `formatters/${name}.js`,
      `dist/formatters/${name}.js`,
      `dist/formatters/${name}.d.ts`,
    ]),
  ].map((path) => ({ path, size: 1000 }));
  const without = (path: string): typeof complete => complete.filter((file) => file.path !== path);

  const cases: readonly {
    readonly name: string;
    readonly files: typeof complete;
    readonly problems: readonly string[];
  }[] = [
    { name: 'the build, the pages of rules, and the papers', files: complete, problems: [] },
    {
      name: 'a source file too many',
      files: [...complete, { path: 'src/index.ts', size: 1 }],
      problems: ['src/index.ts does not belong into the package.'],
    },
    {
      name: 'a page for contributors',
      files: [...complete, { path: 'docs/engine.md', size: 1 }],
      problems: ['docs/engine.md does not belong into the package.'],
    },
    {
      name: 'a build that was forgotten',
      files: without('dist/index.js'),
      problems: ['dist/index.js is missing from the package.'],
    },
    {
      name: 'no licence',
      files: without('LICENSE'),
      problems: ['LICENSE is missing from the package.'],
    },
    {
      name: 'two megabytes and one byte',
      files: [
        ...without('dist/index.js'),
        { path: 'dist/index.js', size: 2_000_001 - 1000 * (complete.length - 1) },
      ],
      problems: ['The package unpacks to 2000001 bytes, more than 2000000.'],
    },
  ];
  for (const { name, files, problems } of cases) {
    it(name, () => {
      expect(contentProblems(files)).toEqual(problems);
    });
  }
});

interface LoadedFile {
  readonly text: string;
  readonly imports: readonly string[];
}

/** A built file, and those of the package that it loads, directly or by way of others. */
function loadedFrom(entry: string): readonly LoadedFile[] {
  const files = new Map<string, LoadedFile>();
  const visit = (path: string): void => {
    if (files.has(path)) return;
    const text = readFileSync(join(root, path), 'utf8');
    const imports = importsOf(text);
    files.set(path, { text, imports });
    for (const name of imports.filter((one) => one.startsWith('.'))) visit(join(dirname(path), name));
  };
  visit(entry);
  return [...files.values()];
}

/** What a program imports, by any notation, as its tree has it: texts and patterns in it may look like imports. */
function importsOf(text: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile('index.js', text, ts.ScriptTarget.Latest);
  function visit(node: ts.Node): void {
    const declared =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    if (declared && ts.isStringLiteral(declared)) found.push(declared.text);
    const isLoading =
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText(source) === 'require');
    if (isLoading) found.push(node.getText(source));
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}
