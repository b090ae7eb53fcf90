import { join } from 'node:path';
import ts from 'typescript';
import type { ConceptShape, FactShape } from '../../src/dataflow/concept.ts';
import type { SourceFile } from './source-files.ts';

/**
 * Text of `src/concepts/index.ts`: names, roles and facts of every concept, read from the types they are declared with.
 */
export function conceptsIndex(folder: string, files: readonly SourceFile[]): string {
  return `// Written by \`npm run generate\` from the types of concepts; changes made here are lost.
import type { ConceptShape } from '../dataflow/concept.ts';

/** What can be said of each concept in a row of plain data. */
export function conceptShapes(): Readonly<Record<string, ConceptShape>> {
  return ${JSON.stringify(shapesIn(folder, files))};
}
`;
}

function shapesIn(folder: string, files: readonly SourceFile[]): Record<string, ConceptShape> {
  const paths = files.map(({ path }) => join(folder, path));
  const program = ts.createProgram(paths, {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const found: Record<string, ConceptShape> = {};
  for (const path of paths) {
    const source = program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    if (!source || !module) continue;
    for (const symbol of checker.getExportsOfModule(module)) {
      const { valueDeclaration } = symbol;
      if (!valueDeclaration || !ts.isVariableDeclaration(valueDeclaration)) continue;
      const name = conceptName(valueDeclaration);
      if (name === undefined) continue;
      const type = checker.getTypeOfSymbolAtLocation(symbol, source);
      found[name] = { roles: namesIn(checker, type, 'roles', source), facts: factsIn(checker, type, source) };
    }
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The name in `concept<…>('name')`. */
function conceptName({ initializer }: ts.VariableDeclaration): string | undefined {
  if (!initializer || !ts.isCallExpression(initializer)) return undefined;
  const [name] = initializer.arguments;
  const isConcept = ts.isIdentifier(initializer.expression) && initializer.expression.text === 'concept';
  return isConcept && name && ts.isStringLiteral(name) ? name.text : undefined;
}

function propertiesOf(
  checker: ts.TypeChecker,
  type: ts.Type,
  property: string,
  at: ts.Node,
): readonly ts.Symbol[] {
  const symbol = type.getProperty(property);
  if (!symbol) return [];
  return checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, at)).getProperties();
}

function namesIn(checker: ts.TypeChecker, type: ts.Type, property: string, at: ts.Node): readonly string[] {
  return propertiesOf(checker, type, property, at).map(({ name }) => name);
}

function factsIn(checker: ts.TypeChecker, type: ts.Type, at: ts.Node): Record<string, FactShape> {
  return Object.fromEntries(
    propertiesOf(checker, type, 'facts', at).map((symbol) => [
      symbol.name,
      shapeOf(checker, checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, at))),
    ]),
  );
}

/** Literals by their value, other types by their name in angle brackets. */
function shapeOf(checker: ts.TypeChecker, type: ts.Type): FactShape {
  const members = type.isUnion() ? type.types : [type];
  // In an order of their own: that of the compiler depends on what else it has seen.
  return [
    ...new Set(
      members.map((member) => {
        if (member.isStringLiteral() || member.isNumberLiteral()) return member.value;
        const text = checker.typeToString(member);
        if (text === 'true' || text === 'false') return text === 'true';
        if (/^(?:string|number|boolean|null)$/.test(text)) return `<${text}>` as const;
        return checker.isArrayType(member) || checker.isTupleType(member) ? '<list>' : '<object>';
      }),
    ),
  ].sort((a, b) => (String(a) < String(b) ? -1 : 1));
}
