/** Words that stand in a text. */
export interface FoundWords {
  readonly words: ReadonlySet<string>;
  /** Those that stand as specifiers of modules do, and not only as names in code or words in sentences. */
  readonly specifiers: ReadonlySet<string>;
}

/** What stands before a specifier and after it: its quotes, a scheme, and the path of a file around its name. */
const BEFORE_SPECIFIER = '\'"`:/@#~';
const AFTER_SPECIFIER = '\'"`/.@?#';

/** Whether a part of a text stands there as specifiers of modules do. */
export function isSpecifier(text: string, start: number, end: number): boolean {
  return (
    start > 0 &&
    end < text.length &&
    BEFORE_SPECIFIER.includes(text.charAt(start - 1)) &&
    AFTER_SPECIFIER.includes(text.charAt(end))
  );
}

/**
 * Words that texts are looked through for: names made of letters, digits, `_` and `$`.
 *
 * One pass over a text's characters finds all of them, however many there are: this is done to every file, most of
 * which hold few or none.
 */
export class Vocabulary {
  readonly #byHash = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      let hash = 0;
      for (let at = 0; at < word.length; at += 1) hash = withCharacter(hash, word.charCodeAt(at));
      const known = this.#byHash.get(hash);
      if (known) known.push(word);
      else this.#byHash.set(hash, [word]);
    }
  }

  /** Those that stand in a text with nothing of a name beside them; those that once stand as specifiers do. */
  wordsIn(text: string): FoundWords {
    const found = new Set<string>();
    const specifiers = new Set<string>();
    let hash = 0;
    let start = -1;
    const isInName = inNames();
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      if (code >= 128 || isInName[code] === 1) {
        if (start < 0) start = at;
        hash = withCharacter(hash, code);
      } else if (start >= 0) {
        const words = this.#byHash.get(hash);
        if (words) {
          const word = text.slice(start, at);
          if (words.includes(word)) {
            found.add(word);
            if (isSpecifier(text, start, at)) specifiers.add(word);
          }
        }
        start = -1;
        hash = 0;
      }
    }
    return { words: found, specifiers };
  }
}

let ascii: Uint8Array | undefined;

/** By the code of a character of ASCII, whether names are made of it. */
function inNames(): Uint8Array {
  ascii ??= Uint8Array.from({ length: 128 }, (_, code) => (/[\w$]/.test(String.fromCharCode(code)) ? 1 : 0));
  return ascii;
}

function withCharacter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
