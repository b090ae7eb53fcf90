import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { readPlainCode, readPlainFunction, type PlainCode } from '../syntax/plain-code.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

/** What a fix needs of a file: its text, its scopes, and how it is read. */
export interface CodePlace {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly filename: string;
  readonly parser: unknown;
  /** The version of the language that the file is written for. */
  readonly ecmaVersion: number | 'latest' | undefined;
}

/** Code in place of a text, and whether it does the same wherever the text worked. */
export interface WrittenCode {
  readonly code: string;
  readonly same: boolean;
}

/**
 * The function to give to a timer in place of a text.
 *
 * The text is compiled in the global scope when the time is up, by the rules of sloppy code. It means the same here
 * where it is plain, and every name in it means a global here too.
 */
export function timerFunction(
  text: string,
  node: TSESTree.Node,
  place: CodePlace,
): (WrittenCode & { readonly name: string | undefined }) | undefined {
  const code = readPlainCode(text, place.parser);
  if (!code || code.usesThis || code.statements.length === 0) return undefined;
  const [only, ...others] = code.statements;
  const expression = only?.type === 'ExpressionStatement' ? only.expression : undefined;
  const statements = code.statements
    .map((statement) => code.textOf(statement).replace(/;?\s*$/, ';'))
    .join(' ');
  return {
    code: expression && others.length === 0 ? `() => ${body(expression, code)}` : `() => { ${statements} }`,
    same: meansTheSame(code, node, place),
    name: expression?.type === 'Identifier' && others.length === 0 ? expression.name : undefined,
  };
}

/** A body of an arrow function: in parentheses where it would be read as a block, or as an argument of its own. */
function body(expression: TSESTree.Expression, code: PlainCode): string {
  const text = code.textOf(expression);
  return text.startsWith('{') || expression.type === 'SequenceExpression' ? `(${text})` : text;
}

/** The function expression that stands for `new Function('a', 'return a')`. */
export function functionExpression(
  parameters: readonly string[],
  text: string,
  node: TSESTree.Node,
  place: CodePlace,
): WrittenCode | undefined {
  const names = parameters
    .flatMap((list) => list.split(',').map((name) => name.trim()))
    .filter((name) => name !== '');
  const code = readPlainFunction(names, text, place.parser);
  if (!code || code.usesThis) return undefined;
  const comments = /\/\/|\/\*/.test(text);
  const inner = text.trim();
  const written = `function (${names.join(', ')}) {${inner === '' ? '' : comments ? `\n${inner}\n` : ` ${inner} `}}`;
  return {
    code: beginsStatement(node) || isCalled(node) ? `(${written})` : written,
    same: meansTheSame(code, node, place) && !comments && !isNamed(node, place),
  };
}

/** The expression that `eval('text')` has the value of; `direct` where it is run among the names of its place. */
export function evaluatedExpression(
  text: string,
  node: TSESTree.Node,
  direct: boolean,
  place: CodePlace,
): WrittenCode | undefined {
  const code = readPlainCode(text, place.parser);
  const [only, ...others] = code?.statements ?? [];
  if (!code || only?.type !== 'ExpressionStatement' || others.length > 0 || code.writesNames)
    return undefined;
  if (!direct && (code.usesThis || !resolvesGlobally(code, node, place))) return undefined;
  const { expression } = only;
  const written = code.textOf(expression);
  const simple = /^(?:Literal|Identifier)$/.test(expression.type);
  return {
    code: simple && !written.startsWith('-') ? written : `(${written})`,
    same: isData(expression),
  };
}

/** Whether an expression is what JSON, too, could say. */
function isData(node: TSESTree.Node | null): boolean {
  switch (node?.type) {
    case 'Literal':
      return !('regex' in node);
    case 'UnaryExpression':
      return (
        node.operator === '-' && node.argument.type === 'Literal' && typeof node.argument.value === 'number'
      );
    case 'ArrayExpression':
      return node.elements.every((element) => isData(element));
    case 'ObjectExpression':
      return node.properties.every(
        (property) =>
          property.type === 'Property' && !property.computed && !property.shorthand && isData(property.value),
      );
    default:
      return false;
  }
}

function meansTheSame(code: PlainCode, node: TSESTree.Node, place: CodePlace): boolean {
  const strict = scopeOf(node, place)?.isStrict ?? true;
  return (
    !code.writesNames &&
    !(strict && code.writesMembers) &&
    resolvesGlobally(code, node, place) &&
    // A type checker need not know of a global that another script declares.
    !/\.[cm]?tsx?$/.test(place.filename)
  );
}

/** Whether every name of the code means, where `node` stands, what it means in the global scope. */
export function resolvesGlobally(
  { names }: Pick<PlainCode, 'names'>,
  node: TSESTree.Node,
  place: CodePlace,
): boolean {
  for (let scope = scopeOf(node, place); scope; scope = scope.upper) {
    if (scope.type === 'global') return true;
    // `with`, and an `eval` that may declare something, bring names that no text shows.
    const evaluates = scope.through.some(
      ({ identifier: { name, parent } }) => name === 'eval' && parent.type === 'CallExpression',
    );
    if (scope.type === 'with' || evaluates) return false;
    if ([...names].some((name) => scope?.set.has(name))) return false;
  }
  return true;
}

function scopeOf(node: TSESTree.Node, { sourceCode }: CodePlace): TSESLint.Scope.Scope | null {
  return sourceCode.getScope?.(node) ?? null;
}

function beginsStatement(node: TSESTree.Node): boolean {
  let current = node;
  while (current.parent && current.parent.range[0] === node.range[0]) {
    if (current.parent.type === 'ExpressionStatement' || current.parent.type === 'ExportDefaultDeclaration')
      return true;
    current = current.parent;
  }
  return false;
}

function isCalled(node: TSESTree.Node): boolean {
  const { parent } = wrapped(node);
  return (
    ((parent?.type === 'CallExpression' || parent?.type === 'NewExpression') &&
      unwrap(parent.callee) === node) ||
    (parent?.type === 'MemberExpression' && unwrap(parent.object) === node)
  );
}

/** Whether the name or the text of a function is read of the variable it is given to: it would be another. */
function isNamed(node: TSESTree.Node, { sourceCode }: CodePlace): boolean {
  const { parent } = wrapped(node);
  if (parent?.type === 'MemberExpression')
    return /^(?:name|toString)$/.test(sourceCode.getText(parent.property as never));
  if (parent?.type !== 'VariableDeclarator') return false;
  return (sourceCode.getDeclaredVariables?.(parent) ?? []).some(({ references }) =>
    references.some(({ identifier }) => {
      const use = identifier.parent;
      return (
        use.type === 'TemplateLiteral' ||
        (use.type === 'BinaryExpression' && use.operator === '+') ||
        (use.type === 'MemberExpression' &&
          /^(?:name|toString)$/.test(sourceCode.getText(use.property as never)))
      );
    }),
  );
}
