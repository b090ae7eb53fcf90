import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, type CallNode } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Position, PositionStep } from './access-path.ts';
import { ANY, DEEP, demand, type CallContext, type Demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** A call as the function that is called sees it: `f.call(t, a)` and `Reflect.apply(f, t, [a])` call `f` with `a`. */
export interface CallView {
  readonly node: CallNode | TSESTree.TaggedTemplateExpression;
  /** What is done with the callee: `Reflect.construct(C, [a])` constructs it. */
  readonly use: 'call' | 'construct' | 'tag';
  readonly callee: TSESTree.Node;
  /** Arguments in order. After an argument that is spread, indexes mean nothing. */
  readonly arguments: readonly TSESTree.CallExpressionArgument[];
  /** A list that holds the arguments, where they are not written out: `f.apply(t, list)`. */
  readonly list: TSESTree.Node | undefined;
}

/** The ways a call can be read, the plain one first. */
export function viewsOf(node: CallNode | TSESTree.TaggedTemplateExpression): readonly CallView[] {
  if (node.type === 'TaggedTemplateExpression')
    return [{ node, use: 'tag', callee: node.tag, arguments: node.quasi.expressions, list: undefined }];
  const use = node.type === 'NewExpression' ? 'construct' : 'call';
  const plain: CallView = { node, use, callee: node.callee, arguments: node.arguments, list: undefined };
  const callee = unwrap(node.callee);
  if (node.type === 'NewExpression') return [plain];
  if (callee.type === 'CallExpression') {
    const bound = boundBy(callee);
    return bound
      ? [{ ...plain, callee: bound.target, arguments: [...bound.arguments, ...node.arguments] }]
      : [plain];
  }
  if (callee.type !== 'MemberExpression') return [plain];
  const reflected = callee.object.type === 'Identifier' && callee.object.name === 'Reflect';
  const [first, second, third] = node.arguments;
  switch (staticKey(callee)) {
    case 'call':
      return [plain, { ...plain, callee: callee.object, arguments: node.arguments.slice(1) }];
    case 'apply':
      return reflected && first
        ? [{ ...plain, callee: first, ...listed(third) }]
        : [plain, { ...plain, callee: callee.object, ...listed(second) }];
    case 'construct':
      return reflected && first
        ? [{ ...plain, use: 'construct', callee: first, ...listed(second) }]
        : [plain];
    default:
      return [plain];
  }
}

/**
 * The ways a call can be read, where a callee that was bound elsewhere counts as well: after `const run = f.bind(null, a)`,
 * `run(b)` calls `f` with `a` and `b`.
 */
export function viewsIn(
  file: FileFlow,
  node: CallNode | TSESTree.TaggedTemplateExpression,
  query: Query,
): readonly CallView[] {
  const views = viewsOf(node);
  const [plain] = views;
  if (!plain || plain.use !== 'call' || !file.sourceCode.text.includes('.bind(')) return views;
  const callee = unwrap(plain.callee);
  if (callee.type !== 'Identifier' && callee.type !== 'MemberExpression') return views;
  const [only, ...others] = file.originsOf(demand(callee), query);
  if (only?.kind !== 'value' || others.length > 0 || only.demand.path.length > 0) return views;
  const bound = boundBy(only.demand.node);
  return bound && bound.arguments.length > 0
    ? [{ ...plain, callee: bound.target, arguments: [...bound.arguments, ...plain.arguments] }]
    : views;
}

/** `f.bind(receiver, a)`: the function, and the arguments that its calls begin with. */
export function boundBy(
  node: TSESTree.Node,
):
  | { readonly target: TSESTree.Node; readonly arguments: readonly TSESTree.CallExpressionArgument[] }
  | undefined {
  const call = unwrap(node);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  return call.type === 'CallExpression' && callee?.type === 'MemberExpression' && staticKey(callee) === 'bind'
    ? { target: callee.object, arguments: call.arguments.slice(1) }
    : undefined;
}

function listed(list: TSESTree.Node | undefined): Pick<CallView, 'arguments' | 'list'> {
  const inner = list && unwrap(list);
  return inner?.type === 'ArrayExpression'
    ? { arguments: inner.elements.filter((element) => element !== null), list: undefined }
    : { arguments: [], list: inner };
}

/** How many arguments the call has; undefined where a spread or a list hides it. */
export function countArguments(view: CallView): number | undefined {
  return view.list || view.arguments.some((argument) => argument.type === 'SpreadElement')
    ? undefined
    : view.arguments.length;
}

/**
 * The values a position of a row speaks of at this call; none where the call has no such argument. The text of a tagged
 * template is the template itself. What is under `return` or `value` is not given to the call and has none here.
 */
export function valuesAt(view: CallView, position: Position, context?: CallContext): readonly Demand[] {
  const { base, steps } = position;
  return basesAt(view, base).flatMap(({ node, path: start }) =>
    keysOfSteps(steps).map((keys) => demand(node, [...start, ...keys], context)),
  );
}

/** The paths of keys that steps inside a value mean: one for each choice of names. */
export function keysOfSteps(steps: readonly PositionStep[]): readonly string[][] {
  return steps
    .map(keysOf)
    .reduce<readonly string[][]>(
      (paths, keys) => paths.flatMap((sofar) => keys.map((key) => [...sofar, key])),
      [[]],
    );
}

interface Base {
  readonly node: TSESTree.Node;
  readonly path: readonly string[];
}

function basesAt(view: CallView, base: Position['base']): readonly Base[] {
  switch (base.kind) {
    case 'argument':
      return argumentsFrom(view, base.index, base.index + 1);
    case 'arguments-from':
      return argumentsFrom(view, base.index, Infinity);
    case 'last': {
      const last = view.arguments.findLastIndex((argument) => !isFunction(unwrap(argument)));
      return last < 0 ? [] : argumentsFrom(view, last, last + 1);
    }
    case 'this': {
      const callee = unwrap(view.callee);
      return callee.type === 'MemberExpression' ? [{ node: callee.object, path: [] }] : [];
    }
    case 'callee':
      return [{ node: view.callee, path: [] }];
    case 'holes':
      return view.node.type === 'TaggedTemplateExpression'
        ? view.node.quasi.expressions.map((node) => ({ node, path: [] }))
        : [];
    case 'text':
      return view.node.type === 'TaggedTemplateExpression' ? [{ node: view.node.quasi, path: [] }] : [];
    case 'return':
    case 'value':
      return [];
  }
}

function argumentsFrom(view: CallView, first: number, end: number): readonly Base[] {
  if (view.list) return [{ node: view.list, path: [end === first + 1 ? String(first) : ANY] }];
  const found: Base[] = [];
  for (const [at, argument] of view.arguments.entries()) {
    if (at >= end) break;
    if (argument.type === 'SpreadElement') {
      found.push({
        node: argument.argument,
        path: [end === first + 1 ? String(Math.max(0, first - at)) : ANY],
      });
      break;
    }
    if (at >= first) found.push({ node: argument, path: [] });
  }
  return found;
}

function keysOf(step: PositionStep): string[] {
  switch (step.kind) {
    case 'property':
      return [...step.names];
    case 'any-property':
    case 'index':
      return [ANY];
    case 'any-depth':
      return [DEEP];
    case 'call':
      return [];
  }
}
