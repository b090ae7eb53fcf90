import type { TextPart } from '../text-part.ts';

/** A piece of a word: text as the program is given it, or a value; and whether quotes stand around it. */
export type WordPiece = { readonly text: string } | { readonly hole: number; readonly quoted: boolean };

/** A word of a command line: what a program gets as one argument. */
export interface ShellWord {
  readonly pieces: readonly WordPiece[];
}

/** Characters outside quotes that make more of a command line than words, for a POSIX shell or for `cmd.exe`. */
const ACTIVE = /[|&;<>()$`\\*?[\]{}!\r\n%^]/;
/** The same at the beginning of a word. */
const ACTIVE_FIRST = /[~#]/;
/** The same between double quotes. */
const ACTIVE_QUOTED = /["$`\\!\r\n%]/;

/**
 * The words of a command line that is nothing but words: a POSIX shell (XCU, sections 2.2 and 2.6) gives them to the
 * program as they stand here, whatever runs it. Undefined where a part of the text is more than that: an operator, an
 * expansion, a pattern of file names, an escape, a quote that stays open.
 */
export function shellWords(parts: readonly TextPart[]): readonly ShellWord[] | undefined {
  const words: ShellWord[] = [];
  let pieces: WordPiece[] | undefined;
  let quote = '';
  const append = (text: string): void => {
    pieces ??= [];
    const last = pieces.at(-1);
    if (last && 'text' in last) pieces[pieces.length - 1] = { text: last.text + text };
    else pieces.push({ text });
  };
  for (const part of parts) {
    if ('hole' in part) {
      pieces ??= [];
      pieces.push({ hole: part.hole, quoted: quote !== '' });
      continue;
    }
    for (const char of part.text) {
      if (quote !== '') {
        if (char === quote) quote = '';
        else if (quote === '"' && ACTIVE_QUOTED.test(char)) return undefined;
        else append(char);
      } else if (char === '"' || char === "'") {
        quote = char;
        // Quotes with nothing between them are a word as well.
        append('');
      } else if (char === ' ' || char === '\t') {
        if (pieces) words.push(wordOf(pieces));
        pieces = undefined;
      } else if (ACTIVE.test(char) || (!pieces && ACTIVE_FIRST.test(char))) return undefined;
      else append(char);
    }
  }
  if (quote !== '') return undefined;
  return pieces ? [...words, wordOf(pieces)] : words;
}

function wordOf(pieces: readonly WordPiece[]): ShellWord {
  const filled = pieces.filter((piece) => !('text' in piece) || piece.text !== '');
  return { pieces: filled.length > 0 ? filled : [{ text: '' }] };
}
