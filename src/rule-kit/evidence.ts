import type { TSESTree } from '@typescript-eslint/utils';
import type { FlowPath } from '../dataflow/taint.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { PlaceKind } from './place-kind.ts';

/** What a report rests on: the way outside data took, or the place in the text that decides. */
export type Evidence =
  | {
      readonly kind: 'flow';
      readonly path: FlowPath;
      /** What the data is given to: the name of a call, a property that is written. */
      readonly sink?: TSESTree.Node;
    }
  | { readonly kind: PlaceKind; readonly node: TSESTree.Node };

/** The evidence of a flow, where there is one, with the call (or assignment) that the data is given to. */
export function flowEvidence(path: FlowPath | undefined, call?: TSESTree.Node): Evidence | undefined {
  return path && { kind: 'flow', path, ...(call && { sink: calledIn(call) }) };
}

/** What is called, used as a tag, or written. */
export function calledIn(call: TSESTree.Node): TSESTree.Node {
  switch (call.type) {
    case 'CallExpression':
    case 'NewExpression':
      return unwrap(call.callee);
    case 'TaggedTemplateExpression':
      return call.tag;
    case 'AssignmentExpression':
      return call.left;
    case 'JSXAttribute':
      return call.name;
    default:
      return call;
  }
}
