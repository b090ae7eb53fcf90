import type { TSESTree } from '@typescript-eslint/utils';
import type { Linter } from 'eslint';
import fc from 'fast-check';
import { nodesOf } from './curious-rule.ts';
import type { Dialect } from './dialects.ts';
import { everyRuleConfig } from './every-rule.ts';

type Range = readonly [start: number, end: number];

/** The parts of a text that can be taken out, doubled or put into the place of others. */
export interface Parts {
  readonly code: string;
  /** Words and signs. */
  readonly tokens: readonly Range[];
  /** Expressions, statements and whatever else the tree has. */
  readonly nodes: readonly Range[];
}

/** The parts of a program that parses. */
export function partsOf(code: string, dialect: Dialect): Parts {
  const linter: Linter = new dialect.Linter();
  linter.verify(code, everyRuleConfig(dialect, { only: [] }), `src/example.${dialect.extension}`);
  const sourceCode = linter.getSourceCode();
  const ranges = nodesOf(sourceCode as never).map(({ range }: TSESTree.Node): Range => range);
  return {
    code,
    tokens: sourceCode.ast.tokens.map(({ range }): Range => range),
    nodes: ranges.filter(([start, end]) => end > start && end - start < code.length / 2),
  };
}

/** One change: what kind, and which parts, as shares of all there are. */
interface Change {
  readonly kind: 'delete' | 'double' | 'replace' | 'exchange';
  readonly of: 'tokens' | 'nodes';
  readonly first: number;
  readonly second: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('delete', 'double', 'replace', 'replace', 'exchange'),
  of: fc.constantFrom('tokens', 'nodes', 'nodes'),
  first: fc.double({ min: 0, max: 0.999, noNaN: true }),
  second: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

/** A few changes of one text. */
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(change, { minLength: 1, maxLength: 3 });

/** The text after changes of which each is made in the text as it was; later ones at places that are gone are left out. */
export function mutated(parts: Parts, made: readonly Change[]): string {
  const edits = made.flatMap((one) => editsOf(parts, one)).sort((a, b) => b.range[0] - a.range[0]);
  let { code } = parts;
  let start = Infinity;
  for (const { range, text } of edits) {
    if (range[1] > start) continue;
    code = code.slice(0, range[0]) + text + code.slice(range[1]);
    [start] = range;
  }
  return code;
}

function editsOf(
  { code, ...parts }: Parts,
  { kind, of, first, second }: Change,
): readonly { readonly range: Range; readonly text: string }[] {
  const ranges = parts[of];
  const a = ranges[Math.floor(first * ranges.length)];
  const b = ranges[Math.floor(second * ranges.length)];
  if (!a || !b) return [];
  const textOf = (range: Range): string => code.slice(...range);
  switch (kind) {
    case 'delete':
      return [{ range: a, text: '' }];
    case 'double':
      return [{ range: a, text: `${textOf(a)} ${textOf(a)}` }];
    case 'replace':
      return [{ range: a, text: textOf(b) }];
    case 'exchange':
      return [
        { range: a, text: textOf(b) },
        { range: b, text: textOf(a) },
      ];
  }
}
