import type { TSESTree } from '@typescript-eslint/utils';
import type { ApiState, Source } from './api-graph.ts';
import { closure, follow } from './api-states.ts';
import { DEEP, type KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Kind, Tier } from './model.ts';
import type { Query } from './query.ts';
import { sourceText } from './source-text.ts';
import { stepsOf, type Item } from './taint-item.ts';
import type { FlowPath } from './taint.ts';
import { kindOfPart, kindsAtUse } from './value-kinds.ts';

/** A source row that speaks of a value, or of what the value is part of. */
export interface FoundSource {
  readonly source: Source;
  /** Keys from the object whose part the row names down to the part asked for. */
  readonly path: KeyPath;
  /** Keys from what the row names down to the part asked for. */
  readonly below: KeyPath;
}

/**
 * The row that says that the value at `path` below `states` is outside data. Of several on the way down the last one
 * speaks: it is the most exact. An object that is asked for with all that is in it is what its first source is.
 */
export function sourceAt(
  file: FileFlow,
  states: readonly ApiState[],
  path: KeyPath,
  use: TSESTree.Node,
  query: Query,
): FoundSource | undefined {
  let found: FoundSource | undefined;
  let current = closure(states);
  for (let depth = 0; depth <= path.length; depth += 1) {
    const source = current
      .flatMap((state) => state.sources)
      .find((one) => speaksOf(one, path[depth]) && file.holds(one.conditions, use, query));
    if (source) found = { source, path, below: path.slice(depth) };
    const key = path[depth];
    if (key === undefined) break;
    if (key === DEEP) return found ?? anyBelow(current, path);
    current = follow(current, [key]);
  }
  return found;
}

/** Whether a row speaks of a value that is asked for down to `key`. */
function speaksOf({ row }: Source, key: string | undefined): boolean {
  return !row.whole || key === undefined || key === DEEP;
}

function anyBelow(states: readonly ApiState[], path: KeyPath): FoundSource | undefined {
  for (const state of states) {
    for (const edges of state.members.values()) {
      const source = edges.flatMap(({ target }) => target.sources)[0];
      if (source) return { source, path, below: [DEEP] };
    }
  }
  return undefined;
}

/** The tier of a source, and the kinds that its data can still have where it is used. */
export function weighSource(
  item: Item,
  { source, below }: FoundSource,
): { readonly tier: Tier; readonly kinds: readonly Kind[] } {
  return {
    tier: source.row.tier,
    kinds: kindsAtUse(item.limit, kindOfPart(source.row.kind, source.row.path, below)),
  };
}

/** The way from a source to the value asked about. */
export function pathFrom(file: FileFlow, item: Item, found: FoundSource, kinds: readonly Kind[]): FlowPath {
  const { tier, kind, label } = found.source.row;
  const { node, path } = whereRead(item, found).asked;
  const place = sourceText(file, node, path);
  return { source: { ...place, tier, kind, label }, steps: stepsOf(place.node, item), kinds };
}

/**
 * Where the part that a row names is read of an object. The object may have gone through other names on its way there, such
 * as the parameters of a wrapper: the last of them is what stands before the part.
 */
function whereRead(item: Item, { path, below }: FoundSource): Item {
  if (below.length === path.length) return item;
  const key = path.join('\0');
  let last = item;
  while (last.from?.asked.path.join('\0') === key) last = last.from;
  return last.asked.node.type === 'Identifier' ? last : item;
}
