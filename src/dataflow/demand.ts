import type { TSESTree } from '@typescript-eslint/utils';
import type { CallNode, ClassNode, FunctionNode } from '../syntax/functions.ts';

/**
 * Keys from a value down to the part that is asked for. A key is the name of a property, or one of the marks below.
 */
export type KeyPath = readonly string[];

/** Some element or property, which one is not known. */
export const ANY = '*';
/** Everything below, at any depth. */
export const DEEP = '**';
/** Some key of a map. */
export const MAP_KEYS = '<keys>';

/** A call entered on the way back through what it returns: a parameter goes back to this call only. */
export interface CallContext {
  readonly call: CallNode | TSESTree.TaggedTemplateExpression;
  readonly callee: FunctionNode;
  /** How many leading arguments are not the function's own: `f.call(receiver, a)`. */
  readonly shift: number;
  /** What holds the arguments as a list: `f.apply(receiver, list)`. */
  readonly list: TSESTree.Node | undefined;
  /** The call in which this one is made. */
  readonly outer: CallContext | undefined;
  /** For a construction the class and its bases: what their methods read of `this` was made by this call. */
  readonly classes: readonly ClassNode[];
  /** The call that made the function that is called: where the variables around it have their values. */
  readonly maker: CallContext | undefined;
  readonly depth: number;
  /** The same for contexts that are the same, and for no others. */
  readonly id: string;
}

/** Calls inside calls that are followed before an answer is given up. */
export const MOST_CALLS = 12;

/** A function with the call that made it. */
export interface Closure {
  readonly node: FunctionNode;
  readonly maker: CallContext | undefined;
  /** Whether a call gives a promise of what the function gives its callback (`promisify(f)`). */
  readonly promised: boolean;
}

/** The context of a call of a function; undefined where the function is entered already, or calls go too deep. */
export function enter(
  call: CallContext['call'],
  { node: callee, maker }: Pick<Closure, 'node' | 'maker'>,
  outer: CallContext | undefined,
  details: Partial<Pick<CallContext, 'classes' | 'shift' | 'list'>> = {},
): CallContext | undefined {
  const { classes = [], shift = 0, list } = details;
  const depth = (outer?.depth ?? 0) + 1;
  if (depth > MOST_CALLS) return undefined;
  for (let current = outer; current; current = current.outer) {
    if (current.callee === callee) return undefined;
  }
  const place = `${call.range[0]}-${call.range[1]}:${callee.range[0]}+${shift}${list ? `@${list.range[0]}` : ''}`;
  const made = classes.map(({ range }) => range[0]).join();
  const id = `${place}[${made}](${maker?.id ?? ''})<${outer?.id ?? ''}`;
  return { call, callee, shift, list, outer, classes, maker, depth, id };
}

/** The call of `owner` that a context stands in: its own, or one that made a function on the way. */
export function activationOf(owner: FunctionNode, context: CallContext | undefined): CallContext | undefined {
  let current = context;
  while (current && current.callee !== owner) current = current.maker;
  return current;
}

/** The call in whose code `node` stands: what its variables are is known from there only. */
export function contextAt(node: TSESTree.Node, context: CallContext | undefined): CallContext | undefined {
  let current = context;
  while (current && ![current.callee, ...current.classes].some((code) => isWithin(node, code))) {
    current = current.maker;
  }
  return current;
}

function isWithin(node: TSESTree.Node, code: TSESTree.Node): boolean {
  return node.range[0] >= code.range[0] && node.range[1] <= code.range[1];
}

/** A question about the value of an expression, or of a part of it. */
export interface Demand {
  readonly node: TSESTree.Node;
  readonly path: KeyPath;
  readonly context: CallContext | undefined;
}

/** The question about a value, or about its part at `path`. */
export function demand(node: TSESTree.Node, path: KeyPath = [], context?: CallContext): Demand {
  return { node, path, context };
}

/** Where a value comes from, one step back. */
export type Origin =
  /** The value, or the part asked for, of another expression. */
  | { readonly kind: 'value'; readonly demand: Demand }
  /** A parameter nobody in this file is seen to pass. */
  | {
      readonly kind: 'parameter';
      readonly owner: FunctionNode;
      readonly index: number;
      readonly path: KeyPath;
      readonly node: TSESTree.Node;
    }
  | {
      readonly kind: 'import';
      readonly module: string;
      readonly imported: string;
      readonly path: KeyPath;
      readonly node: TSESTree.Node;
    }
  | { readonly kind: 'global'; readonly name: string; readonly path: KeyPath; readonly node: TSESTree.Node }
  /** Nothing was ever put there. */
  | { readonly kind: 'undefined'; readonly node: TSESTree.Node }
  /** A value of no interest to any text: the key of a loop over numbers, `i++`. */
  | { readonly kind: 'number'; readonly node: TSESTree.Node }
  /** The name of a property of `demand`. */
  | { readonly kind: 'key'; readonly demand: Demand }
  | { readonly kind: 'unknown'; readonly node: TSESTree.Node };

/** Whether the path begins with a property's name, and not with an index or a mark: texts have no such part. */
export function namesProperty(path: KeyPath): boolean {
  return path[0] !== undefined && !/^(?:\*\*?|\d+)$/.test(path[0]);
}
