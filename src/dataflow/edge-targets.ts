import type { TSESTree } from '@typescript-eslint/utils';
import type { CallNode } from '../syntax/functions.ts';
import type { ApiState, Edge } from './api-graph.ts';
import { closure } from './api-states.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** Where the edges of a use lead whose conditions hold at `call`. */
export function taken(
  file: FileFlow,
  states: readonly ApiState[],
  use: 'call' | 'construct' | 'tag',
  call: CallNode | TSESTree.TaggedTemplateExpression,
  query: Query,
): readonly ApiState[] {
  const edges = states.flatMap((state) => state[use]);
  return closure(targets(file, edges, call, query));
}

/** Where edges lead whose conditions hold at `call`; without one, of the file. */
export function targets(
  file: FileFlow,
  edges: readonly Edge[],
  call: TSESTree.Node | undefined,
  query: Query,
): readonly ApiState[] {
  return edges.filter((edge) => file.holds(edge.conditions, call, query)).map((edge) => edge.target);
}
