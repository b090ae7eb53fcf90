import type { TSESTree } from '@typescript-eslint/utils';
import { completes } from '../syntax/completion.ts';
import { isCall, isFunction, parametersOf, type FunctionNode } from '../syntax/functions.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import {
  ANY_TEXT,
  bothTexts,
  eitherText,
  LISTED_TEXT,
  NO_TEXT,
  type TextLanguage,
} from '../syntax/text-language.ts';
import { valuesAt, viewsOf } from './call-view.ts';
import { isConstant } from './constant-lists.ts';
import { demand, type Demand, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import {
  isTarget,
  parameterTarget,
  placesOf,
  restBelow,
  rootOf,
  targetOf,
  type Target,
} from './guard-target.ts';
import { impliedText, textByCondition, type GuardScope } from './implied-text.ts';
import type { Kind } from './model.ts';
import type { Query } from './query.ts';
import { promisedBy } from './schema-promise.ts';
import { conditionsAfter, conditionsAround, type Condition, type Outcome } from './settled-conditions.ts';

/** What a guard is judged by. */
export interface GuardQuestion {
  /** The kinds that can do harm, where not every text can. */
  readonly kinds?: readonly Kind[];
  /** Whether a guard that names these contexts speaks for the context asked about. */
  readonly covers: (names: readonly string[]) => boolean;
  /** Whether a text is harmless in the context, by what is known of it. */
  readonly harmless: (text: TextLanguage) => boolean;
}

/** Conditions looked at on the way out from one use. */
const MOST_CONDITIONS = 60;
/** Conditions inside conditions: negations, branches, functions. */
const DEEPEST = 9;

/**
 * Whether conditions that hold wherever the expression is evaluated make its value harmless: equality with a constant,
 * membership in a list of constants, patterns, tests of single words, types, validators.
 *
 * Only conditions on the same value count: the same variable or part of one, or a constant alias of it, not written in
 * between. Follows branches, loops, `switch`, early exits, assertions, variables that hold a test's outcome, and functions
 * of this file that test a parameter.
 */
export function isGuarded(file: FileFlow, asked: Demand, question: GuardQuestion, query: Query): boolean {
  const target = targetOf(file, asked.node, asked.path);
  if (!target) return false;
  const scope = scopeOf(file, question, query);
  let known = ANY_TEXT;
  let left = MOST_CONDITIONS;
  for (const condition of conditionsAround(file, asked.node)) {
    left -= 1;
    if (left < 0 || !query.charge()) break;
    const more = textByGuard(scope, condition, target, DEEPEST);
    if (more === ANY_TEXT) continue;
    known = bothTexts(known, more);
    if (isHarmless(question, known)) return true;
  }
  const before = textByEarlierHandlers(scope, target, DEEPEST);
  return before !== ANY_TEXT && isHarmless(question, bothTexts(known, before));
}

/**
 * What the handlers before one, in the call that registers it, let through to it: what holds of their parameter where
 * they call the next, and what rows say of handlers that libraries make. Every registration has to say it.
 */
function textByEarlierHandlers(scope: GuardScope, target: Target, depth: number): TextLanguage {
  const { file } = scope;
  for (const { binding, path } of target.places) {
    const definition = binding?.variable?.defs[0];
    const owner = definition?.node as TSESTree.Node | undefined;
    if (!definition || String(definition.type) !== 'Parameter' || !isFunction(owner)) continue;
    const index = parametersOf(owner).findIndex((one) => one === (definition.name as TSESTree.Node));
    if (index < 0 || path.length === 0) continue;
    const { callbacks, calls } = file.usesOf(owner);
    if (calls.length > 0 || callbacks.length === 0) return ANY_TEXT;
    return callbacks
      .map(({ call, index: place }) =>
        call.arguments
          .slice(0, place)
          .flatMap((argument) => handlersIn(argument))
          .map((handler) => textByHandler(scope, handler, index, path, depth))
          .reduce(bothTexts, ANY_TEXT),
      )
      .reduce(eitherText);
  }
  return ANY_TEXT;
}

function handlersIn(argument: TSESTree.Node): readonly TSESTree.Node[] {
  const inner = unwrap(argument);
  if (inner.type === 'SpreadElement' || inner.type === 'Literal') return [];
  return inner.type === 'ArrayExpression' ? inner.elements.flatMap((one) => one ?? []) : [inner];
}

/** What holds of the part at `path` of the parameter that a handler shares with those after it. */
function textByHandler(
  scope: GuardScope,
  handler: TSESTree.Node,
  index: number,
  path: KeyPath,
  depth: number,
): TextLanguage {
  const { file, query } = scope;
  if (!query.charge(2)) return ANY_TEXT;
  const own = textByHandlerRows(scope, handler, path);
  if (own !== ANY_TEXT) return own;
  const closures = file.closuresOf(demand(handler), query);
  if (closures.length === 0) return ANY_TEXT;
  return closures
    .map(({ node }) => {
      const inner = parameterTarget(file, node, index, path);
      const next = parametersOf(node).at(-1);
      const binding = next?.type === 'Identifier' ? file.bindings.of(next) : undefined;
      if (!inner || !binding || parametersOf(node).length - 1 <= index) return ANY_TEXT;
      const uses = binding.references.map((one) => wrapped(one.identifier as TSESTree.Node));
      const goesOn = uses.flatMap(({ parent }) => (isCall(parent) ? [parent] : []));
      // Handed on, it may be called by anyone; with an argument it goes to what handles errors.
      if (goesOn.length < uses.length || goesOn.some((call) => !uses.includes(call.callee))) return ANY_TEXT;
      return goesOn
        .filter((call) => call.arguments.length === 0)
        .map((call) => textAround(scope, call, inner, depth - 1, node.body))
        .reduce(eitherText, NO_TEXT);
    })
    .reduce(eitherText);
}

/** `celebrate({ body: schema })`: a handler that lets through what a schema describes. */
function textByHandlerRows(
  { file, query, covers, harmless }: GuardScope,
  node: TSESTree.Node,
  path: KeyPath,
): TextLanguage {
  const made = rootOf(file, node)?.node;
  if (!isCall(made)) return ANY_TEXT;
  for (const view of viewsOf(made)) {
    for (const { row, positions, conditions } of file
      .apiOf(view.callee, [], query)
      .states.flatMap(({ guards }) => guards)) {
      const [part, ...rest] = path;
      const [schema] = positions['schema'] ?? [];
      if (row.safe !== 'passed' || row.part !== part || !schema || !covers(row.for)) continue;
      if (file.judge(conditions, made, query) === false) continue;
      const scope = { file, query, question: { covers, harmless } };
      if (promisedBy(scope, valuesAt(view, schema), rest).harmless) return LISTED_TEXT;
    }
  }
  return ANY_TEXT;
}

/** Whether what a callback keeps of a list (`filter`, `find`) is harmless, element by element. */
export function keepsHarmless(
  file: FileFlow,
  callback: TSESTree.Node,
  question: GuardQuestion,
  query: Query,
): boolean {
  return isHarmless(question, scopeOf(file, question, query).ofElements(callback, 'true', DEEPEST));
}

/** Whether what is known suffices for the context, or leaves none of the kinds that can do harm. */
function isHarmless({ kinds, harmless }: GuardQuestion, known: TextLanguage): boolean {
  const { marks } = known;
  if (kinds && marks.has('text'))
    return (
      !kinds.includes('text') ||
      harmless({ ...known, marks: new Set([...marks].filter((mark) => mark !== 'text')) })
    );
  if (kinds?.includes('number') && marks.has('number')) return known.listed || marks.has('bounded');
  return harmless(known);
}

function scopeOf(file: FileFlow, question: GuardQuestion, query: Query): GuardScope {
  const scope: GuardScope = {
    file,
    query,
    covers: question.covers,
    harmless: question.harmless,
    ofFunction: (call, outcome, target, depth) => textByFunction(scope, call, outcome, target, depth),
    ofElements: (callback, outcome, depth) => textByCallback(scope, callback, outcome, depth),
    around: (node, target, depth) => textAround(scope, node, target, depth),
  };
  return scope;
}

function textByGuard(scope: GuardScope, condition: Condition, target: Target, depth: number): TextLanguage {
  if (condition.kind === 'each') return textByLoop(scope, condition.loop, target, depth);
  const otherwise = condition.kind === 'test' ? condition.otherwise : undefined;
  // `if (!ok(x)) x = 'default'`: that one write is part of the guard.
  const asked = otherwise ? beforeWrite(scope, otherwise, target) : target;
  return asked ? textByCondition(scope, condition, asked, depth) : ANY_TEXT;
}

/** The target as it was where a constant was not assigned to it. */
function beforeWrite(
  { file, query }: GuardScope,
  write: TSESTree.AssignmentExpression,
  target: Target,
): Target | undefined {
  const [own] = target.places;
  const written = placesOf(file, write.left)[0];
  const isSame =
    own !== undefined &&
    written !== undefined &&
    own.binding === written.binding &&
    own.path.join('\0') === written.path.join('\0');
  return isSame && isConstant(file, write.right, query) && isTarget(file, write.left, target)
    ? { ...target, places: [own], use: write.left }
    : undefined;
}

function textAround(
  scope: GuardScope,
  node: TSESTree.Node,
  target: Target,
  depth: number,
  until?: TSESTree.Node,
): TextLanguage {
  let known = ANY_TEXT;
  let left = MOST_CONDITIONS;
  if (depth <= 0) return known;
  for (const condition of conditionsAround(scope.file, node, until)) {
    left -= 1;
    if (left < 0 || !scope.query.charge()) break;
    known = bothTexts(known, textByGuard(scope, condition, target, depth - 1));
  }
  return known;
}

/** A loop over a list that leaves the function at the first element that is not as it should be. */
function textByLoop(
  scope: GuardScope,
  loop: TSESTree.ForOfStatement,
  target: Target,
  depth: number,
): TextLanguage {
  const rest = restBelow(scope.file, loop.right, target);
  if (!rest || rest.length > 1 || (rest[0] !== undefined && !/^(?:\*|\d+)$/.test(rest[0]))) return ANY_TEXT;
  const name = loop.left.type === 'VariableDeclaration' ? loop.left.declarations[0]?.id : undefined;
  const binding = name?.type === 'Identifier' ? scope.file.bindings.of(name) : undefined;
  if (!binding || /\b(?:break|continue)\b/.test(scope.file.sourceCode.getText(loop.body as never)))
    return ANY_TEXT;
  const element: Target = { places: [{ binding, path: [] }], root: undefined, use: undefined };
  let known = ANY_TEXT;
  for (const condition of conditionsAfter(scope.file, loop.body, 4))
    known = bothTexts(known, textByGuard(scope, condition, element, depth - 1));
  return known;
}

/** A function of this file whose answer, or whose coming back at all, says it. */
function textByFunction(
  scope: GuardScope,
  call: TSESTree.CallExpression,
  outcome: Outcome,
  target: Target,
  depth: number,
): TextLanguage {
  const { file, query } = scope;
  if (depth <= 0 || !query.charge(2)) return ANY_TEXT;
  const callees = file.functionsOf(call.callee, query);
  if (callees.length === 0) return ANY_TEXT;
  const isAwaited = unwrap(call.parent).type === 'AwaitExpression' || call.parent.type === 'AwaitExpression';
  return callees
    .map((callee) => {
      // A promise is true whatever it will say, and comes back before its function does.
      if (callee.generator || (callee.async && !isAwaited)) return ANY_TEXT;
      const inner = innerTarget(file, call, callee, target);
      return inner ? textByResult(scope, callee, outcome, inner, depth - 1) : ANY_TEXT;
    })
    .reduce(eitherText);
}

/** The target as a function sees it that is called with it, or that stands around it. */
function innerTarget(
  file: FileFlow,
  call: TSESTree.CallExpression,
  callee: FunctionNode,
  target: Target,
): Target | undefined {
  for (const [index, argument] of call.arguments.entries()) {
    if (argument.type === 'SpreadElement') return undefined;
    const rest = argumentRest(file, argument, target);
    if (rest) return parameterTarget(file, callee, index, rest);
  }
  const isCaptured = target.places.some(({ binding }) =>
    binding?.references.some((one) => isInside(one.identifier as TSESTree.Node, callee)),
  );
  return isCaptured &&
    !target.places.some(({ binding }) => binding?.references.some((one) => one.isWrite() && !one.init))
    ? { ...target, use: undefined }
    : undefined;
}

function argumentRest(
  file: FileFlow,
  argument: TSESTree.Node,
  target: Target,
): readonly string[] | undefined {
  const rest = restBelow(file, argument, target);
  if (rest) return rest;
  const inner = unwrap(argument);
  if (inner.type !== 'ObjectExpression') return undefined;
  for (const property of inner.properties) {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier') continue;
    const below = restBelow(file, property.value, target);
    if (below) return [property.key.name, ...below];
  }
  return undefined;
}

function isInside(node: TSESTree.Node, outer: TSESTree.Node): boolean {
  return node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1];
}

/** What is known of a parameter where the function came to an end with this outcome. */
function textByResult(
  scope: GuardScope,
  callee: FunctionNode,
  outcome: Outcome,
  target: Target,
  depth: number,
): TextLanguage {
  const results = scope.file.index.returnsOf(callee);
  let known = NO_TEXT;
  for (const result of results) {
    const said = outcome === 'returned' ? ANY_TEXT : impliedText(scope, result, outcome, target, depth - 1);
    if (said !== NO_TEXT)
      known = eitherText(known, bothTexts(said, textAround(scope, result, target, depth - 1, callee.body)));
  }
  if (callee.body.type !== 'BlockStatement' || outcome === 'true') return known;
  // Its end gives `undefined`; so does a `return` without a value, of which nothing is known here.
  if (/\breturn\s*[;}\n]/.test(scope.file.sourceCode.getText(callee.body as never))) return ANY_TEXT;
  if (!completes(callee.body)) return known;
  let atEnd = ANY_TEXT;
  for (const condition of conditionsAfter(scope.file, callee.body, 4))
    atEnd = bothTexts(atEnd, textByGuard(scope, condition, target, depth - 1));
  return eitherText(known, atEnd);
}

/** What a callback says of the element it is given. */
function textByCallback(
  scope: GuardScope,
  callback: TSESTree.Node,
  outcome: Outcome,
  depth: number,
): TextLanguage {
  const { file, query } = scope;
  if (depth <= 0) return ANY_TEXT;
  const inner = unwrap(callback);
  const callees = isFunction(inner) ? [inner] : file.functionsOf(inner, query);
  if (callees.length === 0) return ANY_TEXT;
  return callees
    .map((callee) => {
      const target = callee.async ? undefined : parameterTarget(file, callee, 0, []);
      return target ? textByResult(scope, callee, outcome, target, depth - 1) : ANY_TEXT;
    })
    .reduce(eitherText);
}
