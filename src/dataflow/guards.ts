import type { TSESTree } from '@typescript-eslint/utils';
import { completes } from '../syntax/completion.ts';
import { isFunction, parametersOf } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { valuesAt, viewsOf } from './call-view.ts';
import { ANY, demand, type Demand, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Kind } from './model.ts';
import type { Query } from './query.ts';

/** What a guard is judged by. */
export interface GuardQuestion {
  /** The kinds that can do harm, where not every text can. */
  readonly kinds?: readonly Kind[];
  readonly covers: (names: readonly string[]) => boolean;
  readonly harmless: (accepts: (char: string) => boolean) => boolean;
}

/** A variable, or a part of one. */
interface Target {
  readonly name: string;
  readonly path: KeyPath;
  readonly node: TSESTree.Node;
}

/** Conditions looked at on the way out from one use. */
const MOST_CONDITIONS = 40;

/**
 * Whether a condition that holds wherever the expression is evaluated makes its value harmless: equality with a
 * constant, membership in a list of constants, an anchored pattern, a number's type, a validator's word.
 *
 * Only conditions on the same variable, or the same part of it, that is not written in between count. Follows `if`,
 * `?:`, `&&`, `||`, `while`, `switch`, early exits and local predicate functions.
 */
export function isGuarded(file: FileFlow, asked: Demand, question: GuardQuestion, query: Query): boolean {
  const target = targetOf(asked.node, asked.path);
  if (!target) return false;
  let left = MOST_CONDITIONS;
  for (const { test, holds } of conditionsAround(asked.node)) {
    left -= 1;
    if (left < 0 || !query.charge()) return false;
    if (!mentions(file, test, target.name)) continue;
    if (
      implies(file, test, holds, target, question, query, 6) &&
      !isWrittenBetween(file, target, test, asked.node)
    )
      return true;
  }
  return false;
}

function targetOf(node: TSESTree.Node, path: KeyPath): Target | undefined {
  const keys: string[] = [...path];
  let current = unwrap(node);
  while (current.type === 'MemberExpression') {
    const key = staticKey(current);
    if (key === undefined) return undefined;
    keys.unshift(key);
    current = unwrap(current.object);
  }
  if (current.type === 'Identifier') return { name: current.name, path: keys, node: current };
  return current.type === 'ThisExpression' ? { name: 'this', path: keys, node: current } : undefined;
}

interface Condition {
  readonly test: TSESTree.Node;
  /** Whether the test is true where the use stands. */
  readonly holds: boolean;
}

/** The tests whose outcome is settled wherever `use` is evaluated, the nearest first. */
function* conditionsAround(use: TSESTree.Node): Generator<Condition> {
  let child = use;
  for (let parent = use.parent; parent; child = parent, parent = parent.parent) {
    switch (parent.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        if (child === parent.consequent) yield { test: parent.test, holds: true };
        else if (child === parent.alternate) yield { test: parent.test, holds: false };
        break;
      case 'LogicalExpression':
        if (child === parent.right && parent.operator !== '??')
          yield { test: parent.left, holds: parent.operator === '&&' };
        break;
      case 'WhileStatement':
      case 'ForStatement':
        if (child === parent.body && parent.test) yield { test: parent.test, holds: true };
        break;
      case 'SwitchCase':
        if (child !== parent.test) yield* caseConditions(parent);
        break;
      case 'BlockStatement':
      case 'Program':
        yield* exitsBefore(parent.body, child);
        break;
      default:
    }
    if (isFunction(parent) && !runsInPlace(parent)) {
      // What was settled when a function is made need not be when it runs, unless the variable is never written;
      // writes in between are looked for in any case.
      continue;
    }
  }
}

function runsInPlace(node: TSESTree.Node): boolean {
  return node.parent?.type === 'CallExpression';
}

function* exitsBefore(statements: readonly TSESTree.Node[], child: TSESTree.Node): Generator<Condition> {
  const end = statements.indexOf(child);
  for (let at = end - 1; at >= 0; at -= 1) {
    const statement = statements[at];
    if (statement?.type === 'IfStatement') {
      if (!completes(statement.consequent)) yield { test: statement.test, holds: false };
      else if (statement.alternate && !completes(statement.alternate))
        yield { test: statement.test, holds: true };
    } else if (statement?.type === 'ExpressionStatement') {
      const { expression } = statement;
      const call = unwrap(expression.type === 'AwaitExpression' ? expression.argument : expression);
      if (call.type === 'CallExpression') {
        yield { test: call, holds: true };
        const [first] = call.arguments;
        if (first && isAssertion(call.callee)) yield { test: first, holds: true };
      }
    }
  }
}

function isAssertion(callee: TSESTree.Node): boolean {
  const inner = unwrap(callee);
  const name =
    inner.type === 'Identifier' ? inner.name : inner.type === 'MemberExpression' ? staticKey(inner) : '';
  const object =
    inner.type === 'MemberExpression' && inner.object.type === 'Identifier' ? inner.object.name : '';
  return (
    name === 'assert' || name === 'invariant' || (object === 'assert' && (name === 'ok' || name === 'equal'))
  );
}

/** `switch (x) { case 'a': … }`: the equalities that lead into a case. */
function* caseConditions(node: TSESTree.SwitchCase): Generator<Condition> {
  const { cases, discriminant } = node.parent;
  const at = cases.indexOf(node);
  const before = cases[at - 1];
  // Falling in from a case above would need that one's equality as well.
  if (
    !node.test ||
    (before &&
      before.consequent.length > 0 &&
      completes(before.consequent.at(-1)) &&
      before.consequent.at(-1)?.type !== 'BreakStatement')
  )
    return;
  if (discriminant.type === 'Literal' && discriminant.value === true) yield { test: node.test, holds: true };
  else if (
    node.test.type === 'Literal' ||
    node.test.type === 'MemberExpression' ||
    node.test.type === 'Identifier'
  )
    yield { test: node, holds: true };
}

function mentions(file: FileFlow, test: TSESTree.Node, name: string): boolean {
  const node = test.type === 'SwitchCase' ? test.parent.discriminant : test;
  return file.sourceCode.text.slice(node.range[0], node.range[1]).includes(name);
}

/** Whether the target is harmless where `test` came out as `holds`. */
function implies(
  file: FileFlow,
  asked: TSESTree.Node,
  holds: boolean,
  target: Target,
  question: GuardQuestion,
  query: Query,
  depth: number,
): boolean {
  const test = asked.type === 'SwitchCase' ? asked : unwrap(asked);
  if (depth === 0 || !query.charge()) return false;
  const inner = (next: TSESTree.Node, outcome: boolean): boolean =>
    implies(file, next, outcome, target, question, query, depth - 1);
  switch (test.type) {
    case 'SwitchCase':
      return (
        isTarget(file, test.parent.discriminant, target) &&
        test.test !== null &&
        isConstant(file, test.test, query)
      );
    case 'UnaryExpression':
      return test.operator === '!' && inner(test.argument, !holds);
    case 'LogicalExpression': {
      const both = (test.operator === '&&') === holds;
      return both
        ? inner(test.left, holds) || inner(test.right, holds)
        : inner(test.left, holds) && inner(test.right, holds);
    }
    case 'BinaryExpression':
      return comparison(file, test, holds, target, question, query);
    case 'CallExpression':
      return callImplies(file, test, holds, target, question, query, depth);
    case 'AwaitExpression':
      return inner(test.argument, holds);
    case 'Identifier': {
      // `const ok = /^\w+$/.test(x); if (ok) …`
      const origins = file.originsOf(demand(test), query);
      const [only] = origins;
      return origins.length === 1 &&
        only?.kind === 'value' &&
        only.demand.path.length === 0 &&
        only.demand.node !== test
        ? inner(only.demand.node, holds)
        : false;
    }
    case 'MemberExpression': {
      // A lookup in a table of constants is true for its keys only.
      const key = test.computed ? test.property : undefined;
      return (
        holds && key !== undefined && isTarget(file, key, target) && isConstantTable(file, test.object, query)
      );
    }
    default:
      return false;
  }
}

function comparison(
  file: FileFlow,
  test: TSESTree.BinaryExpression,
  holds: boolean,
  target: Target,
  question: GuardQuestion,
  query: Query,
): boolean {
  const { operator, right } = test;
  const left = test.left as TSESTree.Node;
  if (operator === 'in') return holds && isTarget(file, left, target) && isConstantTable(file, right, query);
  const equal = (operator === '===' || operator === '==') === holds;
  const equality = /^[!=]==?$/.test(operator);
  if (equality && equal) {
    if (isTarget(file, left, target)) return isConstant(file, right, query);
    if (isTarget(file, right, target)) return isConstant(file, left, query);
    const typed = [left, right].find((side) => side.type === 'UnaryExpression' && side.operator === 'typeof');
    const other = typed === left ? right : left;
    if (typed?.type === 'UnaryExpression' && isTarget(file, typed.argument, target))
      return (
        other.type === 'Literal' &&
        (other.value === 'boolean' ||
          ((other.value === 'number' || other.value === 'bigint') && isIrrelevant('number', question)) ||
          (other.value === 'string' && isIrrelevant('text', question)))
      );
  }
  return membershipByIndex(file, test, holds, target, query);
}

/** Whether values of this kind are harmless to who asks; numbers are, unless the question is about them. */
function isIrrelevant(kind: Kind, { kinds }: GuardQuestion): boolean {
  return kinds ? !kinds.includes(kind) : kind === 'number';
}

/** `LIST.indexOf(x) !== -1`, `>= 0`, `> -1`, and their negations. */
function membershipByIndex(
  file: FileFlow,
  test: TSESTree.BinaryExpression,
  holds: boolean,
  target: Target,
  query: Query,
): boolean {
  const call = unwrap(test.left as TSESTree.Node);
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false;
  if (staticKey(call.callee) !== 'indexOf') return false;
  const [value] = call.arguments;
  const bound = file.constantsOf(demand(test.right), query).values[0]?.value;
  const found =
    (/^!==?$/.test(test.operator) && bound === -1) ||
    (test.operator === '>=' && bound === 0) ||
    (test.operator === '>' && bound === -1);
  const missing = (/^===?$/.test(test.operator) && bound === -1) || (test.operator === '<' && bound === 0);
  return (
    (holds ? found : missing) &&
    value !== undefined &&
    isTarget(file, value, target) &&
    isConstantList(file, call.callee.object, query)
  );
}

function callImplies(
  file: FileFlow,
  test: TSESTree.CallExpression,
  holds: boolean,
  target: Target,
  question: GuardQuestion,
  query: Query,
  depth: number,
): boolean {
  const callee = unwrap(test.callee);
  const [first, second] = test.arguments;
  if (callee.type === 'MemberExpression') {
    const method = staticKey(callee);
    const receiver = callee.object;
    if (holds && first && (method === 'includes' || method === 'has') && isTarget(file, first, target))
      return (
        isConstantList(file, receiver, query) || (method === 'has' && isConstantTable(file, receiver, query))
      );
    if (holds && method === 'hasOwn' && first && second && isTarget(file, second, target))
      return isConstantTable(file, first, query);
    if (holds && method === 'hasOwnProperty' && first && isTarget(file, first, target))
      return isConstantTable(file, receiver, query);
    if (
      holds &&
      method === 'call' &&
      second &&
      isTarget(file, second, target) &&
      /hasOwnProperty/.test(file.sourceCode.getText(receiver as never)) &&
      first
    )
      return isConstantTable(file, first, query);
    if (holds && method === 'test' && first && isTarget(file, first, target))
      return isNarrowPattern(file, receiver, question, query);
    if (holds && (method === 'match' || method === 'search') && first && isTarget(file, receiver, target))
      return method === 'match' && isNarrowPattern(file, first, question, query);
    if (holds && (method === 'some' || method === 'find') && first && isConstantList(file, receiver, query))
      return comparesElement(file, first, target);
  }
  if (rowImplies(file, test, holds, target, question, query)) return true;
  return predicateImplies(file, test, holds, target, question, query, depth);
}

/** `ALLOWED.some((one) => one === x)`. */
function comparesElement(file: FileFlow, callback: TSESTree.Node, target: Target): boolean {
  const inner = unwrap(callback);
  if (inner.type !== 'ArrowFunctionExpression') return false;
  const body = unwrap(inner.body);
  const [element] = inner.params;
  if (body.type !== 'BinaryExpression' || !/^===?$/.test(body.operator) || element?.type !== 'Identifier')
    return false;
  const sides = [body.left as TSESTree.Node, body.right];
  return (
    sides.some((side) => isTarget(file, side, target)) &&
    sides.some((side) => side.type === 'Identifier' && side.name === element.name)
  );
}

function rowImplies(
  file: FileFlow,
  test: TSESTree.CallExpression,
  holds: boolean,
  target: Target,
  question: GuardQuestion,
  query: Query,
): boolean {
  for (const view of viewsOf(test)) {
    for (const state of file.apiOf(view.callee, [], query).states) {
      for (const guard of state.guards) {
        const safe = guard.row.safe ?? 'true';
        const isAlone = test.parent.type === 'ExpressionStatement' || test.parent.type === 'AwaitExpression';
        if (safe === 'returns' ? !isAlone : (safe === 'true') !== holds) continue;
        if (!question.covers(guard.row.for) || !file.holds(guard.conditions, test, query)) continue;
        const values = (guard.positions['input'] ?? []).flatMap((position) => valuesAt(view, position));
        if (values.some((value) => value.path.length === 0 && isTarget(file, value.node, target)))
          return true;
      }
    }
  }
  return false;
}

/** A function of this file whose answer says it: `const isSafe = (s) => /^\w+$/.test(s)`. */
function predicateImplies(
  file: FileFlow,
  test: TSESTree.CallExpression,
  holds: boolean,
  target: Target,
  question: GuardQuestion,
  query: Query,
  depth: number,
): boolean {
  const index = test.arguments.findIndex((argument) => isTarget(file, argument, target));
  if (index < 0) return false;
  const callees = file.functionsOf(test.callee, query);
  return (
    callees.length > 0 &&
    callees.every((callee) => {
      const parameter = parametersOf(callee)[index];
      if (parameter?.type !== 'Identifier') return false;
      const inner: Target = { name: parameter.name, path: [], node: parameter };
      if (test.parent.type === 'ExpressionStatement')
        return throwsUnless(file, callee.body, inner, question, query, depth);
      const results = file.index.returnsOf(callee);
      const [only] = results;
      return (
        results.length === 1 &&
        only !== undefined &&
        implies(file, only, holds, inner, question, query, depth - 1)
      );
    })
  );
}

/** `function assertId(id) { if (!/^\w+$/.test(id)) throw … }`. */
function throwsUnless(
  file: FileFlow,
  body: TSESTree.Node,
  target: Target,
  question: GuardQuestion,
  query: Query,
  depth: number,
): boolean {
  return (
    body.type === 'BlockStatement' &&
    body.body.some(
      (statement) =>
        statement.type === 'IfStatement' &&
        !completes(statement.consequent) &&
        implies(file, statement.test, false, target, question, query, depth - 1),
    )
  );
}

/** Whether an expression is the variable, or the part of it, that is asked about; `String(x)` and `x.trim()` are too. */
function isTarget(file: FileFlow, node: TSESTree.Node, target: Target): boolean {
  const found = targetOf(node, []);
  if (!found || found.name !== target.name) return false;
  if (found.name !== 'this' && file.bindings.of(found.node) !== file.bindings.of(target.node)) return false;
  return (
    found.path.length === target.path.length &&
    found.path.every((key, at) => key === target.path[at] && key !== ANY)
  );
}

function isConstant(file: FileFlow, node: TSESTree.Node, query: Query): boolean {
  const { values, complete } = file.constantsOf(demand(node), query);
  return complete && values.length > 0;
}

/** Whether a list, a set or the keys of a map hold nothing but constants. */
function isConstantList(file: FileFlow, node: TSESTree.Node, query: Query): boolean {
  return constantElements(file, demand(node), query, 6, true);
}

function isConstantKey(file: FileFlow, node: TSESTree.Node | null | undefined, query: Query): boolean {
  return node !== null && node !== undefined && isConstant(file, node, query);
}

function isConstantTable(file: FileFlow, node: TSESTree.Node, query: Query): boolean {
  return constantElements(file, demand(node), query, 6, false);
}

function constantElements(
  file: FileFlow,
  asked: Demand,
  query: Query,
  depth: number,
  isList: boolean,
): boolean {
  const node = unwrap(asked.node);
  if (depth === 0 || !query.charge()) return false;
  const inner = (next: Demand): boolean => constantElements(file, next, query, depth - 1, isList);
  if (asked.path.length === 0) {
    switch (node.type) {
      case 'ArrayExpression':
        return (
          isList &&
          node.elements.every(
            (element) =>
              element !== null &&
              (element.type === 'SpreadElement'
                ? inner(demand(element.argument))
                : element.type === 'ArrayExpression'
                  ? isConstantKey(file, element.elements[0], query)
                  : isConstant(file, element, query)),
          )
        );
      case 'ObjectExpression':
        return (
          !isList &&
          node.properties.every((property) =>
            property.type === 'SpreadElement'
              ? inner(demand(property.argument))
              : staticKey(property) !== undefined || isConstant(file, property.key, query),
          )
        );
      case 'TSEnumDeclaration':
        return true;
      case 'NewExpression': {
        const [first] = node.arguments;
        const isCollection = node.callee.type === 'Identifier' && /^(?:Set|Map)$/.test(node.callee.name);
        return (
          isCollection && first !== undefined && constantElements(file, demand(first), query, depth - 1, true)
        );
      }
      case 'CallExpression': {
        const { callee } = node;
        const [first] = node.arguments;
        if (
          callee.type !== 'MemberExpression' ||
          callee.object.type !== 'Identifier' ||
          callee.object.name !== 'Object'
        )
          break;
        const method = staticKey(callee);
        if (first && (method === 'keys' || method === 'values'))
          return constantElements(file, demand(first), query, depth - 1, false);
        break;
      }
      default:
    }
  }
  const origins = file.originsOf({ ...asked, node }, query);
  if (origins.length === 0) return false;
  return origins.every((origin) => {
    if (origin.kind === 'value') return inner(origin.demand);
    // A list of the project, imported by the name of a constant.
    return origin.kind === 'import' && /^[A-Z][A-Z0-9_]*$/.test(origin.path.at(-1) ?? origin.imported);
  });
}

/** Whether a pattern, anchored at both ends, lets through nothing that matters in the context. */
function isNarrowPattern(
  file: FileFlow,
  node: TSESTree.Node,
  question: GuardQuestion,
  query: Query,
): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Literal' && 'regex' in inner && inner.regex) {
    const language = file.patternLanguage(inner.regex.pattern, inner.regex.flags);
    return language !== undefined && language.anchored && question.harmless((char) => language.accepts(char));
  }
  const origins = file.originsOf(demand(inner), query);
  const [only] = origins;
  return (
    origins.length === 1 &&
    only?.kind === 'value' &&
    only.demand.path.length === 0 &&
    unwrap(only.demand.node) !== inner &&
    isNarrowPattern(file, only.demand.node, question, query)
  );
}

/** Whether the variable, or what is asked of it, may have been written after the test and before the use. */
function isWrittenBetween(file: FileFlow, target: Target, test: TSESTree.Node, use: TSESTree.Node): boolean {
  if (target.name === 'this') return false;
  const binding = file.bindings.of(target.node);
  return (binding?.references ?? []).some((reference) => {
    const identifier = reference.identifier as TSESTree.Node;
    if (identifier.range[0] <= test.range[1] || identifier.range[0] >= use.range[0]) return false;
    if (reference.isWrite()) return true;
    const { parent } = identifier;
    return (
      parent?.type === 'MemberExpression' &&
      parent.parent.type === 'AssignmentExpression' &&
      parent.parent.left === parent &&
      (target.path.length === 0 || staticKey(parent) === target.path[0] || staticKey(parent) === undefined)
    );
  });
}
