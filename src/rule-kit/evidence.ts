import type { TSESTree } from '@typescript-eslint/utils';
import type { FlowPath } from '../dataflow/taint.ts';

/** What a report rests on: the way outside data took, or the place in the text that decides. */
export type Evidence =
  | { readonly kind: 'flow'; readonly path: FlowPath }
  | { readonly kind: PlaceKind; readonly node: TSESTree.Node };

/** What stands at the place that decides. */
export type PlaceKind =
  /** A constant, such as the name of an algorithm or a secret. */
  | 'constant'
  /** The value of an option. */
  | 'option'
  /** The object, call or list in which something is missing. */
  | 'absence'
  /** What comes too early or too late: a registration, a call. */
  | 'order'
  /** What something is called. */
  | 'name';

/** The evidence of a flow, where there is one. */
export function flowEvidence(path: FlowPath | undefined): Evidence | undefined {
  return path && { kind: 'flow', path };
}
