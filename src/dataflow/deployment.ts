import type { TSESTree } from '@typescript-eslint/utils';
import { completes } from '../syntax/completion.ts';
import { isFunction } from '../syntax/functions.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** Names by which programs ask where they run, in lower case and without separators. */
export interface DeploymentWords {
  /** Variables and settings that hold the name of the environment: `NODE_ENV`, `app.env`. */
  readonly variables: RegExp;
  /** Names of the environment that strangers reach. */
  readonly production: RegExp;
  /** Names of the others. */
  readonly elsewhere: RegExp;
  /** Flags that are true in production: `isProd`. */
  readonly whetherProduction: RegExp;
  /** Flags that are true elsewhere: `isDev`. */
  readonly whetherElsewhere: RegExp;
}

/** Conditions looked at on the way out from one place. */
const MOST_CONDITIONS = 40;
const MOST_NESTED = 8;

/** Whether a text asks anywhere where the program runs. */
export function asksDeployment(text: string): boolean {
  return /env\b|prod|\b(?:is|in|if)_?(?:dev|test|local|ci)|\bMODE\b|\bdev\b/i.test(text);
}

/**
 * What a condition comes out as where the program runs in production: `process.env.NODE_ENV !== 'production'` is
 * false there, `isProd` true. Undefined for a condition that does not ask where the program runs.
 */
export function outcomeInProduction(
  file: FileFlow,
  asked: TSESTree.Node,
  query: Query,
  depth = MOST_NESTED,
): boolean | undefined {
  const node = unwrap(asked);
  if (depth === 0 || !query.charge()) return undefined;
  const inner = (next: TSESTree.Node): boolean | undefined =>
    outcomeInProduction(file, next, query, depth - 1);
  switch (node.type) {
    case 'UnaryExpression': {
      if (node.operator !== '!') return undefined;
      const outcome = inner(node.argument);
      return outcome === undefined ? undefined : !outcome;
    }
    case 'LogicalExpression': {
      if (node.operator === '??') return inner(node.left);
      const [left, right] = [inner(node.left), inner(node.right)];
      // One side settles it: `isDev && anything` is false in production.
      const settling = node.operator === '||';
      if (left === settling || right === settling) return settling;
      return left === undefined || right === undefined ? undefined : !settling;
    }
    case 'BinaryExpression':
      return comparison(file, node, query);
    case 'CallExpression':
      return callOutcome(file, node, query, depth);
    case 'Identifier':
    case 'MemberExpression': {
      if (node.type === 'Identifier') {
        const [only, ...others] = file.originsOf(demand(node), query);
        if (only?.kind === 'value' && others.length === 0 && unwrap(only.demand.node) !== node) {
          const followed =
            only.demand.path.length === 0
              ? inner(only.demand.node)
              : flag(file, only.demand.path.at(-1) ?? '');
          if (followed !== undefined) return followed;
        }
      }
      return flag(file, node.type === 'Identifier' ? node.name : (staticKey(node) ?? ''));
    }
    default:
      return undefined;
  }
}

function flag({ words }: FileFlow, name: string): boolean | undefined {
  const word = normalized(name);
  if (words.whetherProduction.test(word)) return true;
  return words.whetherElsewhere.test(word) ? false : undefined;
}

function normalized(name: string): string {
  return name.replace(/[_.-]/g, '').toLowerCase();
}

function comparison(file: FileFlow, node: TSESTree.BinaryExpression, query: Query): boolean | undefined {
  if (!/^[!=]==?$/.test(node.operator)) return undefined;
  const sides = [node.left as TSESTree.Node, node.right];
  const name = sides.map((side) => literalText(side)).find((text) => text !== undefined);
  const other = sides.find((side) => literalText(side) === undefined);
  if (name === undefined || !other || !isEnvironmentName(file, other, query)) return undefined;
  const negated = node.operator.startsWith('!');
  if (file.words.production.test(name.toLowerCase())) return !negated;
  // Some other name, of a stage of its own perhaps, says nothing of production.
  return file.words.elsewhere.test(name.toLowerCase()) ? negated : undefined;
}

/** Whether an expression holds the name of the environment. */
function isEnvironmentName(file: FileFlow, asked: TSESTree.Node, query: Query, depth = 4): boolean {
  const node = unwrap(asked);
  if (depth === 0 || !query.charge()) return false;
  switch (node.type) {
    case 'Identifier': {
      if (file.words.variables.test(normalized(node.name))) return true;
      const [only, ...others] = file.originsOf(demand(node), query);
      return (
        only?.kind === 'value' &&
        others.length === 0 &&
        only.demand.path.length === 0 &&
        unwrap(only.demand.node) !== node &&
        isEnvironmentName(file, only.demand.node, query, depth - 1)
      );
    }
    case 'MemberExpression':
      return file.words.variables.test(normalized(staticKey(node) ?? ''));
    case 'LogicalExpression':
      // `process.env.NODE_ENV || 'development'`
      return isEnvironmentName(file, node.left, query, depth - 1);
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      if (callee.type !== 'MemberExpression') return false;
      const method = staticKey(callee);
      const [first] = node.arguments;
      // `app.get('env')`, `config.get('NODE_ENV')`
      if (method === 'get' || method === 'getOrThrow')
        return first !== undefined && file.words.variables.test(normalized(literalText(first) ?? ''));
      return (
        (method === 'trim' || method === 'toLowerCase') &&
        isEnvironmentName(file, callee.object, query, depth - 1)
      );
    }
    default:
      return false;
  }
}

/** `['development', 'test'].includes(env)`, `isProduction()`, `Boolean(isProd)`. */
function callOutcome(
  file: FileFlow,
  node: TSESTree.CallExpression,
  query: Query,
  depth: number,
): boolean | undefined {
  const callee = unwrap(node.callee);
  const [first] = node.arguments;
  if (callee.type === 'MemberExpression' && staticKey(callee) === 'includes' && first) {
    const list = unwrap(callee.object);
    if (list.type !== 'ArrayExpression' || !isEnvironmentName(file, first, query)) return undefined;
    const names = list.elements.map((element) => (element ? literalText(element) : undefined));
    if (names.some((name) => name !== undefined && file.words.production.test(name.toLowerCase())))
      return true;
    return names.every((name) => name !== undefined && file.words.elsewhere.test(name.toLowerCase()))
      ? false
      : undefined;
  }
  if (callee.type === 'Identifier' && callee.name === 'Boolean' && first)
    return outcomeInProduction(file, first, query, depth - 1);
  const [target, ...others] = file.functionsOf(callee, query);
  if (target && others.length === 0) {
    const [result, ...further] = file.index.returnsOf(target);
    const outcome =
      result && further.length === 0 ? outcomeInProduction(file, result, query, depth - 1) : undefined;
    if (outcome !== undefined) return outcome;
  }
  if (node.arguments.length > 0) return undefined;
  return flag(file, callee.type === 'Identifier' ? callee.name : (staticKey(callee) ?? ''));
}

/**
 * Whether the code of a node can run where strangers reach the program: false where a condition around it, or an
 * early exit before it, says that it runs in development or in tests only.
 */
export function runsInProduction(file: FileFlow, node: TSESTree.Node, query: Query): boolean {
  if (!file.asksDeployment) return true;
  let left = MOST_CONDITIONS;
  for (const { test, holds } of conditionsAround(node)) {
    left -= 1;
    if (left < 0) return true;
    const outcome = outcomeInProduction(file, test, query);
    if (outcome !== undefined && outcome !== holds) return false;
  }
  return true;
}

interface Condition {
  readonly test: TSESTree.Node;
  readonly holds: boolean;
}

function* conditionsAround(node: TSESTree.Node): Generator<Condition> {
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    switch (parent.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        if (child !== parent.test) yield { test: parent.test, holds: child === parent.consequent };
        break;
      case 'LogicalExpression':
        if (child === parent.right && parent.operator !== '??')
          yield { test: parent.left, holds: parent.operator === '&&' };
        break;
      case 'BlockStatement':
        if (isFunction(parent.parent)) yield* exitsBefore(parent.body, child);
        break;
      default:
    }
  }
}

/** `if (!isProd) return;` before it. */
function* exitsBefore(statements: readonly TSESTree.Node[], child: TSESTree.Node): Generator<Condition> {
  for (const statement of statements) {
    if (statement === child) return;
    if (statement.type === 'IfStatement' && !completes(statement.consequent))
      yield { test: statement.test, holds: false };
  }
}
