import type { TSESTree } from '@typescript-eslint/utils';

/** What a text of code does, where it is plain: expressions one after another, or the body of a small function. */
export interface PlainCode {
  readonly statements: readonly TSESTree.Statement[];
  /** Names that the code reads or writes and does not declare itself. */
  readonly names: ReadonlySet<string>;
  /** Whether it gives a variable of its surroundings a value: in strict code one that is not declared is an error. */
  readonly writesNames: boolean;
  /** Whether it writes properties: in strict code one that is read-only is an error. */
  readonly writesMembers: boolean;
  readonly usesThis: boolean;
  /** The code of a node of `statements`. */
  textOf(node: TSESTree.Node): string;
}

/** A parser as a file's configuration names it. */
interface Parser {
  readonly parse?: (text: string, options: object) => unknown;
  readonly parseForESLint?: (text: string, options: object) => { readonly ast: unknown };
}

/**
 * Reads a text as a script, with the parser of the file it stands in.
 *
 * @returns undefined where it is no script, where it would be no strict code, and where it holds anything that could
 *   mean something else in another place: functions, declarations, `arguments`, `await`, comments of HTML
 */
export function readPlainCode(text: string, parser: unknown): PlainCode | undefined {
  const program = parsed(text, parser);
  return program && read(program.body, text, new Set(), false);
}

/** The same for the body of a function with these parameters. */
export function readPlainFunction(
  parameters: readonly string[],
  body: string,
  parser: unknown,
): PlainCode | undefined {
  if (!parameters.every((name) => /^[A-Za-z_$][\w$]*$/.test(name))) return undefined;
  const text = `(function (${parameters.join(', ')}) {\n${body}\n})`;
  const [statement, ...others] = parsed(text, parser)?.body ?? [];
  if (statement?.type !== 'ExpressionStatement' || others.length > 0) return undefined;
  const { expression } = statement;
  // A body that closes the function and opens another would stand here as something else.
  if (expression.type !== 'FunctionExpression' || expression.range[1] !== text.length - 1) return undefined;
  return read(expression.body.body, text, new Set(parameters), true);
}

function parsed(text: string, parser: unknown): TSESTree.Program | undefined {
  if (/<!--|-->/.test(text)) return undefined;
  const { parse, parseForESLint } = (parser ?? {}) as Parser;
  const trees = (['script', 'module'] as const).map((sourceType) => {
    const options = { ecmaVersion: 'latest', sourceType, range: true, loc: true };
    try {
      const tree = parse ? parse(text, options) : parseForESLint?.(text, options).ast;
      return tree as TSESTree.Program | undefined;
    } catch {
      return undefined;
    }
  });
  return trees[1] && trees[0];
}

function read(
  statements: readonly TSESTree.Statement[],
  text: string,
  declared: ReadonlySet<string>,
  inFunction: boolean,
): PlainCode | undefined {
  const reader = new Reader(declared, inFunction);
  if (!statements.every((statement) => reader.isPlain(statement))) return undefined;
  const names = new Set([...reader.names].filter((name) => !reader.declared.has(name)));
  return {
    statements: statements.filter(({ type }) => type !== 'EmptyStatement'),
    names,
    writesNames: [...reader.written].some((name) => !reader.declared.has(name)),
    writesMembers: reader.writesMembers,
    usesThis: reader.usesThis,
    textOf: ({ range }) => text.slice(range[0], range[1]),
  };
}

const MOST_NESTED = 60;

class Reader {
  readonly names = new Set<string>();
  readonly written = new Set<string>();
  readonly declared: Set<string>;
  writesMembers = false;
  usesThis = false;
  readonly #inFunction: boolean;

  constructor(declared: ReadonlySet<string>, inFunction: boolean) {
    this.declared = new Set(declared);
    this.#inFunction = inFunction;
  }

  isPlain(node: TSESTree.Node | null, depth = 0): boolean {
    if (node === null) return true;
    if (depth > MOST_NESTED) return false;
    const all = (...nodes: readonly (TSESTree.Node | null)[]): boolean =>
      nodes.every((one) => this.isPlain(one, depth + 1));
    switch (node.type) {
      case 'EmptyStatement':
      case 'TemplateElement':
        return true;
      case 'ExpressionStatement':
        return node.directive !== 'use strict' && all(node.expression);
      case 'ReturnStatement':
        return this.#inFunction && all(node.argument);
      case 'IfStatement':
        return this.#inFunction && all(node.test, node.consequent, node.alternate);
      case 'BlockStatement':
        return this.#inFunction && all(...node.body);
      case 'VariableDeclaration':
        return (
          this.#inFunction && depth === 0 && node.declarations.every((one) => this.#declares(one, depth))
        );
      case 'Identifier':
        this.names.add(node.name);
        return node.name !== 'arguments' && node.name !== 'eval';
      case 'ThisExpression':
        this.usesThis = true;
        return true;
      case 'Literal':
        // Octal numbers and escapes are for sloppy code alone.
        return (
          !/^0\d/.test(node.raw) && !(typeof node.value === 'string' && /\\(?:[1-9]|0\d)/.test(node.raw))
        );
      case 'TemplateLiteral':
        return all(...node.expressions);
      case 'MemberExpression':
        return (
          node.object.type !== 'Super' &&
          all(node.object) &&
          (node.computed ? all(node.property) : node.property.type === 'Identifier')
        );
      case 'CallExpression':
      case 'NewExpression':
        return all(node.callee, ...node.arguments);
      case 'SpreadElement':
        return all(node.argument);
      case 'ChainExpression':
        return all(node.expression);
      case 'UnaryExpression':
        return node.operator !== 'delete' && all(node.argument);
      case 'BinaryExpression':
      case 'LogicalExpression':
        return all(node.left, node.right);
      case 'ConditionalExpression':
        return all(node.test, node.consequent, node.alternate);
      case 'SequenceExpression':
        return all(...node.expressions);
      case 'ArrayExpression':
        return all(...node.elements);
      case 'ObjectExpression':
        return all(...node.properties);
      case 'Property':
        return node.kind === 'init' && !node.method && all(node.computed ? node.key : null, node.value);
      case 'AssignmentExpression':
        return this.#writes(node.left) && all(node.left, node.right);
      case 'UpdateExpression':
        return this.#writes(node.argument) && all(node.argument);
      default:
        return false;
    }
  }

  #declares({ id, init }: TSESTree.VariableDeclarator, depth: number): boolean {
    if (id.type !== 'Identifier') return false;
    this.declared.add(id.name);
    return this.isPlain(init, depth + 1);
  }

  #writes(target: TSESTree.Node): boolean {
    if (target.type === 'MemberExpression') this.writesMembers = true;
    else if (target.type === 'Identifier') this.written.add(target.name);
    else return false;
    return true;
  }
}
