import type { TSESTree } from '@typescript-eslint/utils';
import { isCall } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import {
  ANY_TEXT,
  bothTexts,
  eitherText,
  LISTED_TEXT,
  markedText,
  NAME_IN_TABLE,
  NO_TEXT,
  textBeginningWith,
  textEndingWith,
  textNotBeginningWith,
  textWithout,
  NUMERIC_TEXT,
  type TextLanguage,
} from '../syntax/text-language.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { keysOfSteps, valuesAt, viewsOf } from './call-view.ts';
import { isConstant, isConstantList, isConstantTable } from './constant-lists.ts';
import { demand, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { isGlobal, isTarget, restBelow, rootOf, sameText, type Target } from './guard-target.ts';
import { isInsidePrefix } from './path-prefixes.ts';
import { textOfPattern } from './pattern-tests.ts';
import type { Query } from './query.ts';
import { promisedBy } from './schema-promise.ts';
import type { Condition, Outcome } from './settled-conditions.ts';
import { aspectOf, hasForm, lifted } from './text-aspects.ts';

/** What the questions about one guard have in common. */
export interface GuardScope {
  readonly file: FileFlow;
  readonly query: Query;
  /** Whether a row that names these contexts speaks for the one asked about. */
  readonly covers: (names: readonly string[]) => boolean;
  /** Whether a text is harmless in the context asked about. */
  readonly harmless: (text: TextLanguage) => boolean;
  /** What a call of a function of this file says of the target. */
  readonly ofFunction: (
    call: TSESTree.CallExpression,
    outcome: Outcome,
    target: Target,
    depth: number,
  ) => TextLanguage;
  /** What a function says of the elements of a list that it was given one by one. */
  readonly ofElements: (callback: TSESTree.Node, outcome: Outcome, depth: number) => TextLanguage;
  /** What is settled of the target where a node is evaluated. */
  readonly around: (node: TSESTree.Node, target: Target, depth: number) => TextLanguage;
}

/** What is known of the target where a condition is settled. */
export function textByCondition(
  scope: GuardScope,
  condition: Condition,
  target: Target,
  depth: number,
): TextLanguage {
  if (depth <= 0 || !scope.query.charge()) return ANY_TEXT;
  switch (condition.kind) {
    case 'test':
      return impliedText(scope, condition.test, condition.outcome, target, depth);
    case 'case':
      return textByCase(scope, condition.discriminant, condition.tests, target, depth);
    case 'each':
      return ANY_TEXT;
  }
}

function textByCase(
  scope: GuardScope,
  discriminant: TSESTree.Node,
  tests: readonly TSESTree.Node[],
  target: Target,
  depth: number,
): TextLanguage {
  if (discriminant.type === 'Literal' && discriminant.value === true)
    return tests
      .map((test) => impliedText(scope, test, 'true', target, depth - 1))
      .reduce(eitherText, NO_TEXT);
  if (discriminant.type === 'UnaryExpression' && discriminant.operator === 'typeof') {
    if (!isTarget(scope.file, discriminant.argument, target)) return ANY_TEXT;
    return tests.map(textOfType).reduce(eitherText, NO_TEXT);
  }
  const aspect = aspectOf(scope.file, discriminant, target, scope.query);
  return aspect && tests.every((test) => isConstant(scope.file, test, scope.query))
    ? lifted(aspect, LISTED_TEXT)
    : ANY_TEXT;
}

/** What is known of the target where `test` came out as `outcome`. */
export function impliedText(
  scope: GuardScope,
  asked: TSESTree.Node,
  outcome: Outcome,
  target: Target,
  depth: number,
): TextLanguage {
  const test = unwrap(asked);
  const { file, query } = scope;
  if (depth <= 0 || !query.charge()) return ANY_TEXT;
  const inner = (next: TSESTree.Node, result: Outcome): TextLanguage =>
    impliedText(scope, next, result, target, depth - 1);
  if (outcome === 'returned') {
    return test.type === 'CallExpression' || test.type === 'NewExpression'
      ? textByCall(scope, test, outcome, target, depth)
      : ANY_TEXT;
  }
  const opposite = outcome === 'true' ? 'false' : 'true';
  switch (test.type) {
    case 'Literal':
      return ('regex' in test || Boolean(test.value)) === (outcome === 'true') ? ANY_TEXT : NO_TEXT;
    case 'UnaryExpression':
      if (test.operator === '!') return inner(test.argument, opposite);
      // `~LIST.indexOf(x)`
      return test.operator === '~' ? textByIndex(scope, test.argument, outcome === 'true', target) : ANY_TEXT;
    case 'LogicalExpression': {
      if (test.operator === '??') return ANY_TEXT;
      const terms = termsOf(test);
      if ((test.operator === '&&') === (outcome === 'true'))
        return terms.map((term) => inner(term, outcome)).reduce(bothTexts, ANY_TEXT);
      let known = NO_TEXT;
      let before = ANY_TEXT;
      for (const term of terms) {
        known = eitherText(known, bothTexts(before, inner(term, outcome)));
        if (known === ANY_TEXT) break;
        before = bothTexts(before, inner(term, opposite));
      }
      return known;
    }
    case 'ConditionalExpression':
      return eitherText(
        bothTexts(inner(test.test, 'true'), inner(test.consequent, outcome)),
        bothTexts(inner(test.test, 'false'), inner(test.alternate, outcome)),
      );
    case 'BinaryExpression':
      return textByComparison(scope, test, outcome === 'true', target);
    case 'CallExpression':
    case 'NewExpression':
      return textByCall(scope, test, outcome, target, depth);
    case 'AssignmentExpression':
      return test.operator === '=' ? inner(test.right, outcome) : ANY_TEXT;
    case 'AwaitExpression':
      return inner(test.argument, outcome);
    case 'Identifier': {
      const known = textByResultPart(scope, test, outcome, target);
      return known === ANY_TEXT ? textByVariable(scope, test, outcome, target, depth) : known;
    }
    case 'MemberExpression':
      // A lookup in a table of constants finds its keys, and what every object has.
      if (outcome === 'true' && test.computed) {
        const aspect = aspectOf(file, test.property, target, query);
        if (aspect && isConstantTable(file, test.object, query)) return lifted(aspect, NAME_IN_TABLE);
      }
      return textByResultPart(scope, test, outcome, target);
    default:
      return ANY_TEXT;
  }
}

/** The terms of a chain of one operator, without recursion: chains may be longer than the stack. */
function termsOf(node: TSESTree.LogicalExpression): readonly TSESTree.Node[] {
  const terms: TSESTree.Node[] = [];
  const stack: TSESTree.Node[] = [node];
  while (stack.length > 0) {
    const next = unwrap(stack.pop() as TSESTree.Node);
    if (next.type === 'LogicalExpression' && next.operator === node.operator)
      stack.push(next.right, next.left);
    else terms.push(next);
  }
  return terms;
}

/** `const ok = /^\w+$/.test(x); if (ok) …` */
function textByVariable(
  scope: GuardScope,
  test: TSESTree.Identifier,
  outcome: Outcome,
  target: Target,
  depth: number,
): TextLanguage {
  if (isTarget(scope.file, test, target)) return ANY_TEXT;
  if (isGlobal(scope.file, test, 'undefined')) return outcome === 'true' ? NO_TEXT : ANY_TEXT;
  const origins = scope.file.originsOf(demand(test), scope.query);
  if (origins.length === 0) return ANY_TEXT;
  return origins
    .map((origin) => {
      if (origin.kind === 'undefined') return outcome === 'false' ? ANY_TEXT : NO_TEXT;
      if (origin.kind !== 'value' || origin.demand.path.length > 0 || origin.demand.node === test)
        return ANY_TEXT;
      const { node } = origin.demand;
      return bothTexts(
        impliedText(scope, node, outcome, target, depth - 1),
        origins.length > 1 ? scope.around(node, target, depth - 2) : ANY_TEXT,
      );
    })
    .reduce(eitherText);
}

const UPPER_BOUND = new Set(['<', '<=']);

function textByComparison(
  scope: GuardScope,
  test: TSESTree.BinaryExpression,
  holds: boolean,
  target: Target,
): TextLanguage {
  const { file, query } = scope;
  const { operator, right } = test;
  const left = test.left as TSESTree.Node;
  if (operator === 'in') {
    const aspect = holds ? aspectOf(file, left, target, query) : undefined;
    return aspect && isConstantTable(file, right, query) ? lifted(aspect, NAME_IN_TABLE) : ANY_TEXT;
  }
  if (/^[!=]==?$/.test(operator)) {
    const equal = operator.startsWith('=') === holds;
    return bothTexts(
      bothTexts(
        textByEquality(scope, left, right, equal, target),
        textByEquality(scope, right, left, equal, target),
      ),
      bothTexts(
        textByBoundary(scope, left, equal ? '===' : '!==', right, target),
        textByBoundary(scope, right, equal ? '===' : '!==', left, target),
      ),
    );
  }
  if (!/^[<>]=?$/.test(operator)) return ANY_TEXT;
  const mirrored = operator.startsWith('<') ? operator.replace('<', '>') : operator.replace('>', '<');
  return bothTexts(
    bothTexts(
      textByBoundary(scope, left, holds ? operator : negated(operator), right, target),
      textByBoundary(scope, right, holds ? mirrored : negated(mirrored), left, target),
    ),
    holds
      ? bothTexts(
          textByOrder(scope, left, operator, right, target),
          textByOrder(scope, right, mirrored, left, target),
        )
      : // What is no number fails every comparison, and passes its negation.
        ANY_TEXT,
  );
}

function negated(operator: string): string {
  return { '<': '>=', '<=': '>', '>': '<=', '>=': '<' }[operator] ?? operator;
}

/** `x < 100`: only what is a number compares. */
function textByOrder(
  scope: GuardScope,
  side: TSESTree.Node,
  operator: string,
  other: TSESTree.Node,
  target: Target,
): TextLanguage {
  const { file, query } = scope;
  const aspect = aspectOf(file, side, target, query);
  if (aspect !== 'whole' && aspect !== 'number') return ANY_TEXT;
  const { values, complete } = file.constantsOf(demand(other), query);
  if (!complete || values.length === 0 || !values.every(({ value }) => typeof value === 'number'))
    return ANY_TEXT;
  return UPPER_BOUND.has(operator) ? bothTexts(NUMERIC_TEXT, markedText('bounded')) : NUMERIC_TEXT;
}

function textByEquality(
  scope: GuardScope,
  side: TSESTree.Node,
  other: TSESTree.Node,
  equal: boolean,
  target: Target,
): TextLanguage {
  const { file, query } = scope;
  const inner = unwrap(side);
  if (inner.type === 'UnaryExpression' && inner.operator === 'typeof') {
    if (!isTarget(file, inner.argument, target)) return ANY_TEXT;
    return equal ? textOfType(other) : isText(other, 'object') ? markedText('text') : ANY_TEXT;
  }
  const aspect = aspectOf(file, side, target, query);
  if (!aspect)
    return equal && inner.type === 'CallExpression' ? textOfCharAt(scope, inner, other, target) : ANY_TEXT;
  const texts = constantTexts(scope, other);
  if (aspect === 'first' && texts)
    return equal ? textBeginningWith(texts) : texts.map(textNotBeginningWith).reduce(bothTexts, ANY_TEXT);
  if (!equal) return ANY_TEXT;
  if (isConstant(file, other, query)) return lifted(aspect, LISTED_TEXT);
  if (aspect === 'host' && !isOutside(scope, other)) return markedText('known-host');
  // `p === root`: what is resolved to the directory itself.
  if (aspect === 'whole' && hasForm(file, target, 'normal-path', query) && !isOutside(scope, other))
    return markedText('inside-directory');
  return isNumberOf(file, other, target) ? lifted(aspect, LISTED_TEXT) : ANY_TEXT;
}

/** Whether outside data is read right there: `req.headers.host`. */
function isOutside({ file, query }: GuardScope, node: TSESTree.Node): boolean {
  for (let current = unwrap(node); ; current = unwrap(current.object)) {
    if (file.apiOf(current, [], query).states.some((state) => state.sources.length > 0)) return true;
    if (current.type !== 'MemberExpression') return false;
  }
}

/** `x.slice(0, 2) === '//'`, `x.substring(0, 1)`. */
function textOfCharAt(
  scope: GuardScope,
  call: TSESTree.CallExpression,
  other: TSESTree.Node,
  target: Target,
): TextLanguage {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !/^(?:slice|substring|substr)$/.test(staticKey(callee) ?? ''))
    return ANY_TEXT;
  const [from, to] = call.arguments;
  if (from?.type !== 'Literal' || from.value !== 0 || !to || !isTarget(scope.file, callee.object, target))
    return ANY_TEXT;
  const texts = constantTexts(scope, other);
  return texts ? textBeginningWith(texts) : ANY_TEXT;
}

/** Whether an expression is the target's value read as a number and written again: `String(Number(x))`. */
function isNumberOf(file: FileFlow, node: TSESTree.Node, target: Target): boolean {
  const inner = sameText(file, node);
  if (inner.type === 'UnaryExpression')
    return inner.operator === '+' && isTarget(file, inner.argument, target);
  if (inner.type !== 'CallExpression') return false;
  const callee = unwrap(inner.callee);
  const [first] = inner.arguments;
  return (
    first !== undefined &&
    ['Number', 'parseInt', 'parseFloat', 'BigInt'].some((name) => isGlobal(file, callee, name)) &&
    isTarget(file, first, target)
  );
}

function isText(node: TSESTree.Node, text: string): boolean {
  return node.type === 'Literal' && node.value === text;
}

function textOfType(type: TSESTree.Node): TextLanguage {
  if (type.type !== 'Literal') return ANY_TEXT;
  switch (type.value) {
    case 'number':
    case 'bigint':
      return markedText('number');
    case 'boolean':
    case 'undefined':
      return LISTED_TEXT;
    case 'string':
      return markedText('text');
    default:
      return ANY_TEXT;
  }
}

function constantTexts({ file, query }: GuardScope, node: TSESTree.Node): readonly string[] | undefined {
  const { values, complete } = file.constantsOf(demand(node), query);
  return complete && values.length > 0 && values.every(({ value }) => typeof value === 'string')
    ? values.map(({ value }) => String(value))
    : undefined;
}

/** Comparisons of what `indexOf` and `search` give: `LIST.indexOf(x) !== -1`, `x.indexOf('..') < 0`. */
function textByBoundary(
  scope: GuardScope,
  side: TSESTree.Node,
  operator: string,
  other: TSESTree.Node,
  target: Target,
): TextLanguage {
  const bound = scope.file.constantsOf(demand(other), scope.query).values[0]?.value;
  if (bound !== -1 && bound !== 0) return ANY_TEXT;
  const found =
    (bound === -1 && (operator === '!==' || operator === '>')) || (bound === 0 && operator === '>=');
  const missing =
    (bound === -1 && (operator === '===' || operator === '<=')) || (bound === 0 && operator === '<');
  if (found || missing) return textByIndex(scope, side, found, target);
  if (bound !== 0 || (operator !== '===' && operator !== '!==')) return ANY_TEXT;
  const place = indexCall(side);
  const texts = place && constantTexts(scope, place.argument);
  if (!place || !texts || !isTarget(scope.file, place.receiver, target)) return ANY_TEXT;
  if (place.method !== 'indexOf' && place.method !== 'lastIndexOf') return ANY_TEXT;
  return operator === '==='
    ? textBeginningWith(texts)
    : texts.map(textNotBeginningWith).reduce(bothTexts, ANY_TEXT);
}

interface IndexCall {
  readonly method: string;
  readonly receiver: TSESTree.Node;
  readonly argument: TSESTree.Node;
}

function indexCall(node: TSESTree.Node): IndexCall | undefined {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee);
  const [argument] = call.arguments;
  if (callee.type !== 'MemberExpression' || !argument) return undefined;
  const method = staticKey(callee) ?? '';
  return /^(?:indexOf|lastIndexOf|search|findIndex|findLastIndex)$/.test(method)
    ? { method, receiver: callee.object, argument }
    : undefined;
}

/** What an index says that was found, or was not. */
function textByIndex(scope: GuardScope, node: TSESTree.Node, found: boolean, target: Target): TextLanguage {
  const { file, query } = scope;
  const place = indexCall(node);
  if (!place) return ANY_TEXT;
  const { method, receiver, argument } = place;
  if (method === 'search') {
    const aspect = aspectOf(file, receiver, target, query);
    return aspect ? lifted(aspect, textOfPattern(file, argument, found, query)) : ANY_TEXT;
  }
  if (method.startsWith('find')) return found ? textByElement(scope, receiver, argument, target) : ANY_TEXT;
  return textByMembership(scope, receiver, argument, found, target);
}

/** `LIST.includes(x)`, or `x.includes(text)`. */
function textByMembership(
  scope: GuardScope,
  receiver: TSESTree.Node,
  argument: TSESTree.Node,
  found: boolean,
  target: Target,
): TextLanguage {
  const { file, query } = scope;
  const aspect = found ? aspectOf(file, argument, target, query) : undefined;
  if (aspect && isConstantList(file, receiver, query)) return lifted(aspect, LISTED_TEXT);
  const own = found ? undefined : aspectOf(file, receiver, target, query);
  const texts = own && constantTexts(scope, argument);
  return own && texts ? lifted(own, texts.length === 1 ? textWithout(texts) : ANY_TEXT) : ANY_TEXT;
}

/** `LIST.some((one) => one === x)`. */
function textByElement(
  scope: GuardScope,
  receiver: TSESTree.Node,
  callback: TSESTree.Node,
  target: Target,
): TextLanguage {
  const { file, query } = scope;
  const inner = unwrap(callback);
  if (inner.type !== 'ArrowFunctionExpression' && inner.type !== 'FunctionExpression') return ANY_TEXT;
  const results = file.index.returnsOf(inner);
  const body = results[0] && unwrap(results[0]);
  const [element] = inner.params;
  if (results.length !== 1 || body?.type !== 'BinaryExpression' || !/^===?$/.test(body.operator))
    return ANY_TEXT;
  if (element?.type !== 'Identifier') return ANY_TEXT;
  for (const [side, other] of [
    [body.left as TSESTree.Node, body.right],
    [body.right, body.left as TSESTree.Node],
  ] as const) {
    const isElement = sameText(file, other);
    if (isElement.type !== 'Identifier' || file.bindings.of(isElement) !== file.bindings.of(element))
      continue;
    const aspect = aspectOf(file, side, target, query);
    if (aspect && isConstantList(file, receiver, query)) return lifted(aspect, LISTED_TEXT);
  }
  return ANY_TEXT;
}

function textByCall(
  scope: GuardScope,
  test: TSESTree.CallExpression | TSESTree.NewExpression,
  outcome: Outcome,
  target: Target,
  depth: number,
): TextLanguage {
  let known = ANY_TEXT;
  if (test.type === 'CallExpression') {
    const callee = unwrap(test.callee);
    if (callee.type === 'MemberExpression' && outcome !== 'returned')
      known = textByMethod(scope, test, callee, outcome === 'true', target, depth);
    else if (isGlobal(scope.file, callee, 'Boolean') && outcome !== 'returned' && test.arguments[0])
      known = impliedText(scope, test.arguments[0], outcome, target, depth - 1);
    if (outcome === 'returned') known = bothTexts(known, textByAssertion(scope, test, target, depth));
  }
  const rows = bothTexts(known, textByRows(scope, test, outcome, target));
  return test.type === 'CallExpression' && rows === ANY_TEXT
    ? scope.ofFunction(test, outcome, target, depth)
    : rows;
}

function textByMethod(
  scope: GuardScope,
  test: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  holds: boolean,
  target: Target,
  depth: number,
): TextLanguage {
  const { file, query } = scope;
  const method = staticKey(callee);
  const receiver = callee.object;
  const [first, second] = test.arguments;
  if (!first || method === undefined) return ANY_TEXT;
  switch (method) {
    case 'includes':
      return textByMembership(scope, receiver, first, holds, target);
    case 'has': {
      const aspect = holds ? aspectOf(file, first, target, query) : undefined;
      return aspect && isConstantList(file, receiver, query) ? lifted(aspect, LISTED_TEXT) : ANY_TEXT;
    }
    case 'hasOwn':
      return holds && second ? textByTable(scope, first, second, target) : ANY_TEXT;
    case 'hasOwnProperty':
    case 'propertyIsEnumerable':
      return holds ? textByTable(scope, receiver, first, target) : ANY_TEXT;
    case 'call':
      return holds && second && /hasOwnProperty$/.test(file.sourceCode.getText(receiver as never))
        ? textByTable(scope, first, second, target)
        : ANY_TEXT;
    case 'test':
    case 'exec': {
      const aspect = aspectOf(file, first, target, query);
      return aspect ? lifted(aspect, textOfPattern(file, receiver, holds, query)) : ANY_TEXT;
    }
    case 'match': {
      const aspect = aspectOf(file, receiver, target, query);
      return aspect ? lifted(aspect, textOfPattern(file, first, holds, query)) : ANY_TEXT;
    }
    case 'startsWith':
    case 'endsWith':
      return textByEdge(scope, receiver, first, method === 'startsWith', holds, target);
    case 'some':
    case 'find':
    case 'findLast': {
      const known = holds ? textByElement(scope, receiver, first, target) : ANY_TEXT;
      return known === ANY_TEXT && !holds && method === 'some'
        ? textByElements(scope, receiver, first, 'false', target, depth)
        : known;
    }
    case 'every':
      return holds ? textByElements(scope, receiver, first, 'true', target, depth) : ANY_TEXT;
    default:
      return ANY_TEXT;
  }
}

/** `Object.hasOwn(TABLE, x)`: one of its own keys. */
function textByTable(
  { file, query }: GuardScope,
  table: TSESTree.Node,
  key: TSESTree.Node,
  target: Target,
): TextLanguage {
  const aspect = aspectOf(file, key, target, query);
  return aspect && isConstantTable(file, table, query) ? lifted(aspect, LISTED_TEXT) : ANY_TEXT;
}

/** `list.every((one) => isValid(one))`: what holds of each element of the target, or of the list that it is an element of. */
function textByElements(
  scope: GuardScope,
  list: TSESTree.Node,
  callback: TSESTree.Node,
  outcome: Outcome,
  target: Target,
  depth: number,
): TextLanguage {
  const rest = restBelow(scope.file, list, target);
  if (!rest || rest.length > 1 || (rest[0] !== undefined && !/^(?:\*|\d+)$/.test(rest[0]))) return ANY_TEXT;
  return scope.ofElements(callback, outcome, depth - 1);
}

function textByEdge(
  scope: GuardScope,
  receiver: TSESTree.Node,
  argument: TSESTree.Node,
  isStart: boolean,
  holds: boolean,
  target: Target,
): TextLanguage {
  const { file, query } = scope;
  const aspect = aspectOf(file, receiver, target, query);
  if (!aspect) return ANY_TEXT;
  const texts = constantTexts(scope, argument);
  if (!isStart) return holds && texts ? lifted(aspect, textEndingWith(texts)) : ANY_TEXT;
  if (!holds) {
    return lifted(aspect, texts?.map(textNotBeginningWith).reduce(bothTexts, ANY_TEXT) ?? ANY_TEXT);
  }
  const isNormal =
    aspect === 'normal-path' || (aspect === 'whole' && hasForm(file, target, 'normal-path', query));
  const inside =
    isNormal && isInsidePrefix(file, argument, query) ? markedText('inside-directory') : ANY_TEXT;
  return bothTexts(lifted(aspect, bothTexts(texts ? textBeginningWith(texts) : ANY_TEXT, inside)), inside);
}

/** `schema.safeParse(x).success`, `const { error } = schema.validate(x)`: a part of what a validator gives. */
function textByResultPart(
  scope: GuardScope,
  test: TSESTree.Node,
  outcome: Outcome,
  target: Target,
): TextLanguage {
  const root = rootOf(scope.file, test);
  const made = root && (root.node.type === 'AwaitExpression' ? unwrap(root.node.argument) : root.node);
  return root && root.path.length > 0 && isCall(made)
    ? textByRows(scope, made, outcome, target, root.path)
    : ANY_TEXT;
}

/** What tables say of a call, or of a part of what it gives: validators. */
function textByRows(
  scope: GuardScope,
  test: TSESTree.CallExpression | TSESTree.NewExpression,
  outcome: Outcome,
  target: Target,
  part: KeyPath = [],
): TextLanguage {
  const { file, query } = scope;
  for (const view of viewsOf(test)) {
    for (const state of file.apiOf(view.callee, [], query).states) {
      for (const { row, positions, conditions } of state.guards) {
        const safe = row.safe ?? 'true';
        if (safe === 'returns' ? outcome !== 'returned' : safe !== outcome) continue;
        const [of] = positions['of'] ?? [];
        const told = of ? keysOfSteps(of.steps) : [[]];
        if (!told.some((keys) => keys.join('\0') === part.join('\0'))) continue;
        if (!scope.covers(row.for) || file.judge(conditions, test, query) === false) continue;
        const [schema] = positions['schema'] ?? [];
        for (const value of (positions['input'] ?? []).flatMap((position) => valuesAt(view, position))) {
          if (schema) {
            const rest = value.path.length === 0 ? restBelow(file, value.node, target) : undefined;
            const { harmless } = rest
              ? promisedBy({ file, question: scope, query, original: true }, valuesAt(view, schema), rest)
              : { harmless: false };
            if (harmless) return LISTED_TEXT;
            continue;
          }
          const aspect = value.path.length === 0 ? aspectOf(file, value.node, target, query) : undefined;
          if (aspect) return lifted(aspect, LISTED_TEXT);
        }
      }
    }
  }
  return ANY_TEXT;
}

/** `assert(ok)`, `assert.equal(x, 'a')`, `assert.match(x, /^\w+$/)`, by their usual names. */
function textByAssertion(
  scope: GuardScope,
  call: TSESTree.CallExpression,
  target: Target,
  depth: number,
): TextLanguage {
  const callee = unwrap(call.callee);
  const [first, second] = call.arguments;
  if (!first) return ANY_TEXT;
  if (callee.type === 'Identifier')
    return /^(?:assert|invariant|ok)$/.test(callee.name) &&
      scope.file.functionsOf(callee, scope.query).length === 0
      ? impliedText(scope, first, 'true', target, depth - 1)
      : ANY_TEXT;
  if (
    callee.type !== 'MemberExpression' ||
    callee.object.type !== 'Identifier' ||
    callee.object.name !== 'assert'
  )
    return ANY_TEXT;
  switch (staticKey(callee)) {
    case 'ok':
    case 'isTrue':
      return impliedText(scope, first, 'true', target, depth - 1);
    case 'equal':
    case 'strictEqual':
    case 'deepEqual':
    case 'deepStrictEqual':
      return second
        ? bothTexts(
            textByEquality(scope, first, second, true, target),
            textByEquality(scope, second, first, true, target),
          )
        : ANY_TEXT;
    case 'match': {
      const aspect = aspectOf(scope.file, first, target, scope.query);
      return aspect && second
        ? lifted(aspect, textOfPattern(scope.file, second, true, scope.query))
        : ANY_TEXT;
    }
    default:
      return ANY_TEXT;
  }
}
