import type { CommandFacts } from '../concepts/command-execution.ts';
import { shellPositions } from '../syntax/shell/positions.ts';
import type { TextPart } from '../syntax/text-part.ts';
import { baseName, carriedWords, optionPlaces } from './started-programs.ts';

/** How values of a template, or of a text that is split, come to the program. */
export type CommandTextPlace = 'program' | 'double-quoted' | 'single-quoted' | 'code' | 'option' | 'split';

/** How each value of a template of program and arguments is read. */
export function templatePlaces(
  parts: readonly TextPart[],
  facts: Partial<CommandFacts>,
): readonly { readonly hole: number; readonly kind: CommandTextPlace }[] {
  const quoted = facts.shell === 'always' ? quotedHoles(parts) : [];
  const isQuoted = new Set(quoted.map(({ hole }) => hole));
  const words = plainWords(parts);
  const [first = [], ...rest] = words;
  const found: { readonly hole: number; readonly kind: CommandTextPlace }[] = [...quoted];
  for (const part of first) if ('hole' in part) found.push({ hole: part.hole, kind: 'program' });
  const program = wordText(first);
  if (program !== undefined) {
    const flags = rest.map(wordText);
    const name = baseName(program);
    const carried = carriedWords(name, flags);
    const options = carried ? [] : optionPlaces(name, flags);
    for (const [at, word] of rest.entries()) {
      if (carried && at >= carried.from && at < carried.to) {
        for (const part of word) if ('hole' in part) found.push({ hole: part.hole, kind: 'code' });
      } else if (options.includes(at)) {
        const [start] = word;
        if (start && 'hole' in start) found.push({ hole: start.hole, kind: 'option' });
      }
    }
  }
  return found.filter(({ hole, kind }) => kind.endsWith('quoted') || !isQuoted.has(hole));
}

/** How each value of a text that is split at spaces is read: a value with spaces in it becomes several arguments. */
export function splitPlaces(
  parts: readonly TextPart[],
): readonly { readonly hole: number; readonly kind: CommandTextPlace }[] {
  const [first = [], ...rest] = plainWords(parts);
  const program = wordText(first);
  const name = program === undefined ? undefined : baseName(program);
  const flags = rest.map(wordText);
  const carried = name === undefined ? undefined : carriedWords(name, flags);
  const isSensitive = name !== undefined && optionPlaces(name, flags).length > 0;
  return rest.flatMap((word, at) =>
    word.flatMap((part, index): { readonly hole: number; readonly kind: CommandTextPlace }[] => {
      if (!('hole' in part)) return [];
      if (carried && at >= carried.from && at < carried.to) return [{ hole: part.hole, kind: 'code' }];
      if (!isSensitive) return [];
      return [{ hole: part.hole, kind: index === 0 ? 'option' : 'split' }];
    }),
  );
}

/** Values that stand in quotes, or behind the sign of an expansion: the quotes that are put around them are text there. */
function quotedHoles(
  parts: readonly TextPart[],
): readonly { readonly hole: number; readonly kind: 'double-quoted' | 'single-quoted' }[] {
  const found: { readonly hole: number; readonly kind: 'double-quoted' | 'single-quoted' }[] = [];
  for (const { hole, kind } of shellPositions(parts)) {
    const before = parts[parts.findIndex((part) => 'hole' in part && part.hole === hole) - 1];
    const isExpanded = before !== undefined && 'text' in before && /(?:^|[^\\])\$$/.test(before.text);
    if (kind !== 'word') found.push({ hole, kind });
    else if (isExpanded) found.push({ hole, kind: 'double-quoted' });
  }
  return found;
}

/** Words between spaces. */
function plainWords(parts: readonly TextPart[]): readonly (readonly TextPart[])[] {
  const words: TextPart[][] = [[]];
  for (const part of parts) {
    if ('hole' in part) {
      words.at(-1)?.push(part);
      continue;
    }
    part.text.split(/\s+/).forEach((text, at) => {
      if (at > 0) words.push([]);
      if (text !== '') words.at(-1)?.push({ text });
    });
  }
  return words.filter((word) => word.length > 0);
}

function wordText(word: readonly TextPart[]): string | undefined {
  const [only, ...others] = word;
  return only && 'text' in only && others.length === 0
    ? only.text.replace(/^(['"])(.*)\1$/, '$2')
    : undefined;
}
