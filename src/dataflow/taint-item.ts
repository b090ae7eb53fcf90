import type { TSESTree } from '@typescript-eslint/utils';
import type { ApiState } from './api-graph.ts';
import type { Demand, KeyPath, Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';
import type { TaintQuestion } from './taint.ts';
import type { KindLimit } from './value-kinds.ts';

/** One value on a way back to sources. */
export interface Item {
  readonly asked: Demand;
  /** The value that this one flows into. */
  readonly from: Item | undefined;
  /** How many values lie between this one and the one asked about. */
  readonly distance: number;
  /** Whether the way goes through code of which nothing is known. */
  readonly unknownCode: boolean;
  /** Whether the names of the value's properties are meant, not the value. */
  readonly keys: boolean;
  /** What can still become of it. */
  readonly limit: KindLimit;
}

/** What a step changes, beside the value it leads to. */
export interface Change {
  readonly unknownCode?: boolean;
  readonly keys?: boolean;
  /** Whether everything in the value counts as the value: what code that takes it apart makes of it. */
  readonly deep?: boolean;
  readonly limit?: KindLimit;
}

/** A search for sources, as the modules that know single steps see it. */
export interface TaintTrace {
  readonly file: FileFlow;
  readonly question: TaintQuestion;
  readonly query: Query;
  /** Goes on with a value that `item` comes from. */
  follow(item: Item, asked: Demand, change?: Change): void;
  /** Goes on with all that a value comes from. */
  followOrigins(item: Item, origins: readonly Origin[]): void;
  /** Whether a row says that the value at `path` below `states` is outside data; notes the way from it when it counts. */
  isSource(item: Item, states: readonly ApiState[], path: KeyPath): boolean;
  /** Something on a way made it safe. */
  foundSafe(): void;
  /** A way ends in something of which nothing is known. */
  foundDynamic(): void;
}

/** The nodes of a way in the order data takes it, each once: from the source's expression to the one asked about. */
export function stepsOf(source: TSESTree.Node, item: Item): readonly TSESTree.Node[] {
  const steps = new Set<TSESTree.Node>([source]);
  for (let current: Item | undefined = item; current; current = current.from) {
    const { node } = current.asked;
    // The objects that the source's own expression is read from are no stations of their own.
    const isInSource = node.range[0] >= source.range[0] && node.range[1] <= source.range[1];
    if (!isInSource) steps.add(node);
  }
  return [...steps];
}
