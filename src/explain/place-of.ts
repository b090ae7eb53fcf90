import type { TSESTree } from '@typescript-eslint/utils';
import type { Place } from './station.ts';

/** Where a node stands. */
export function placeOf({ loc }: TSESTree.Node): Place {
  return {
    line: loc.start.line,
    column: loc.start.column + 1,
    endLine: loc.end.line,
    endColumn: loc.end.column + 1,
  };
}
