import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { contentProblems } from '../../scripts/package-contents.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { importBuiltPlugin, root } from '../helpers/project.ts';

describe('the built entry', () => {
  const text = readFileSync(join(root, 'dist/index.js'), 'utf8');

  it('imports nothing: no package, no part of TypeScript, nothing of Node', () => {
    expect(importsOf(text)).toEqual([]);
    expect(text).not.toMatch(/\bcreateRequire\(/);
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

describe('what may be published', () => {
  const complete = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/index.d.ts',
    'dist/index.js',
    'docs/rules/no-sql-injection.md',
    'package.json',
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
      files: [...without('dist/index.js'), { path: 'dist/index.js', size: 1_994_001 }],
      problems: ['The package unpacks to 2000001 bytes, more than 2000000.'],
    },
  ];
  for (const { name, files, problems } of cases) {
    it(name, () => {
      expect(contentProblems(files)).toEqual(problems);
    });
  }
});

/** What a program imports, by any notation, as its tree has it: texts and patterns in it may look like imports. */
function importsOf(text: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile('index.js', text, ts.ScriptTarget.Latest);
  function visit(node: ts.Node): void {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      found.push(node.moduleSpecifier.getText(source));
    const isLoading =
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText(source) === 'require');
    if (isLoading) found.push(node.getText(source));
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}
