import type { TSESTree } from '@typescript-eslint/utils';
import type { CallNode, FunctionNode } from '../syntax/functions.ts';

/**
 * Keys from a value down to the part that is asked for. A key is the name of a property, or one of the marks below.
 */
export type KeyPath = readonly string[];

/** Some element or property, which one is not known. */
export const ANY = '*';
/** Everything below, at any depth. */
export const DEEP = '**';

/** The calls entered on the way back through returns, innermost first: a parameter goes back to these only. */
export interface CallContext {
  readonly call: CallNode | TSESTree.TaggedTemplateExpression;
  readonly callee: FunctionNode;
  readonly outer: CallContext | undefined;
  readonly depth: number;
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
