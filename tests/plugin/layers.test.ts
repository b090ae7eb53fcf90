import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { listProjectFiles, readProjectFile } from '../helpers/project.ts';

/** Which folders of `src` each folder may import besides itself, from the rules down to the texts. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  formatters: ['explain', 'rules', 'rule-kit', 'syntax'],
  explain: ['rules', 'rule-kit', 'concepts', 'syntax'],
  rules: ['families', 'rule-kit', 'fixes', 'analysis', 'concepts', 'dataflow', 'syntax'],
  families: ['rule-kit', 'fixes', 'analysis', 'concepts', 'dataflow', 'syntax'],
  'rule-kit': ['analysis', 'concepts', 'dataflow', 'syntax'],
  fixes: ['analysis', 'concepts', 'dataflow', 'syntax'],
  analysis: ['models', 'concepts', 'dataflow', 'syntax'],
  models: ['concepts', 'dataflow', 'syntax'],
  concepts: ['dataflow', 'syntax'],
  dataflow: ['syntax'],
  syntax: [],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = listProjectFiles('src').filter((path) => path.endsWith('.ts'));
const imports = files.flatMap(importsOf);
const packageImports = imports.filter(({ to }) => !to.startsWith('.'));
const inside = imports
  .filter(({ to }) => to.startsWith('.'))
  .map(({ from, to, typeOnly }) => ({ from, to: normalize(join(dirname(from), to)), typeOnly }));

describe('layers', () => {
  for (const [folder, allowed] of Object.entries(mayImport)) {
    it(`${folder}/ imports ${['itself', ...allowed].join(', ')}`, () => {
      const strangers = inside
        .filter(({ from, to }) => folderOf(from) === folder && to !== '../package.json')
        .filter(({ to }) => folderOf(to) !== folder && !allowed.includes(folderOf(to)));
      expect(strangers).toEqual([]);
    });
  }

  it('every folder has a row, and rows name only folders below them', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== ''));
    const order = Object.keys(mayImport);
    expect([...folders].filter((folder) => !order.includes(folder))).toEqual([]);
    for (const [row, allowed] of Object.entries(mayImport)) {
      expect(allowed.filter((folder) => order.indexOf(folder) <= order.indexOf(row))).toEqual([]);
    }
  });

  it('no rule imports another rule', () => {
    expect(
      inside.filter(
        ({ from, to }) => folderOf(from) === 'rules' && from !== 'rules/index.ts' && folderOf(to) === 'rules',
      ),
    ).toEqual([]);
  });

  it('packages and Node are imported for their types only, save what explains, writes reports, or reads JSON', () => {
    const loaded = packageImports.filter(({ typeOnly }) => !typeOnly);
    const allowed: Readonly<Record<string, RegExp>> = {
      explain: /^eslint\/universal$/,
      formatters: /^(?:node:|eslint$)/,
      'json.ts': /^@eslint\/json$/,
    };
    expect(loaded.filter(({ from, to }) => !allowed[folderOf(from) || from]?.test(to))).toEqual([]);
  });

  it('no module needs itself by way of others', () => {
    expect(circles(inside.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
  });
});

/** The first folder of a path under `src`; empty for the modules beside the folders. */
function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function importsOf(from: string): readonly Import[] {
  const found: Import[] = [];
  const source = ts.createSourceFile(from, readProjectFile(`src/${from}`), ts.ScriptTarget.Latest);
  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from, to: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause) });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ from, to: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal))
        found.push({ from, to: node.argument.literal.text, typeOnly: true });
    } else if (ts.isCallExpression(node) && isLoader(node.expression)) {
      const [specifier] = node.arguments;
      found.push({
        from,
        to: specifier && ts.isStringLiteral(specifier) ? specifier.text : '(computed)',
        typeOnly: false,
      });
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}

/** `import type`. Marking each name instead leaves an import of nothing behind, which still loads the module. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function isLoader(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

/** Modules that are reached from themselves, each with the way. */
function circles(edges: readonly { readonly from: string; readonly to: string }[]): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  function visit(module: string, way: readonly string[]): void {
    if (way.includes(module)) {
      found.push([...way.slice(way.indexOf(module)), module].join(' → '));
      return;
    }
    if (done.has(module)) return;
    for (const { to } of edges.filter(({ from }) => from === module)) visit(to, [...way, module]);
    done.add(module);
  }
  for (const { from } of edges) visit(from, []);
  return found;
}
