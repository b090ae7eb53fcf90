import type { TextPart } from './text-part.ts';

/** How a language writes texts. */
export interface QuoteSyntax {
  /** What begins and ends a text; a longer one stands before the shorter one it begins with. */
  readonly quotes: readonly string[];
  /** What takes its meaning from the character after it, within quotes. */
  readonly escape?: string;
  /** What begins a comment that goes to the end of the line. */
  readonly lineComment?: string;
}

/** A hole of a built text: the quotes it stands in, or none. */
export interface QuotedHole {
  readonly hole: number;
  readonly quote: string | undefined;
}

/** Says of each hole of a built text in which quotes of the language it stands; in a comment, as in code, in none. */
export function quotedHoles(parts: readonly TextPart[], syntax: QuoteSyntax): readonly QuotedHole[] {
  const holes: QuotedHole[] = [];
  let quote: string | undefined;
  let commented = false;
  for (const part of parts) {
    if ('hole' in part) {
      holes.push({ hole: part.hole, quote });
      continue;
    }
    const { text } = part;
    for (let at = 0; at < text.length; at++) {
      if (commented) {
        commented = text[at] !== '\n';
      } else if (quote !== undefined) {
        if (syntax.escape !== undefined && text.startsWith(syntax.escape, at)) at += syntax.escape.length;
        else if (text.startsWith(quote, at)) {
          at += quote.length - 1;
          quote = undefined;
        }
      } else if (syntax.lineComment !== undefined && text.startsWith(syntax.lineComment, at)) {
        commented = true;
      } else {
        quote = syntax.quotes.find((one) => text.startsWith(one, at));
        at += (quote?.length ?? 1) - 1;
      }
    }
  }
  return holes;
}
