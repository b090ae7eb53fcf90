/** What is known of a text without knowing the text. Every answer errs on the side of "may". */
export interface TextLanguage {
  /** Whether the text is one of those the program itself spells out, or a number. */
  readonly listed: boolean;
  /** Whether the text may contain this word. */
  mayHold(word: string): boolean;
  /** Whether the text may begin with this word. */
  mayBeginWith(word: string): boolean;
  /** Texts with one of which it begins; undefined where nothing is known of its beginning. */
  readonly prefixes: readonly string[] | undefined;
  /** Texts with one of which it ends; undefined where nothing is known of its end. */
  readonly suffixes: readonly TextEnd[] | undefined;
  /** What has been found out about the text as a path or a URL, or of what else it may be. */
  readonly marks: ReadonlySet<TextMark>;
  /** How a word comes out of a replacement that writes it differently; undefined where nothing is replaced. */
  readonly written?: (word: string) => string;
}

/** The end of a text, or the whole of it. */
export interface TextEnd {
  readonly text: string;
  readonly whole: boolean;
}

/** What a check says of a text that no set of characters says. */
export type TextMark =
  /** A path that lies inside a directory of the program's choice. */
  | 'inside-directory'
  /** A URL whose host the program has compared. */
  | 'known-host'
  /** A URL whose scheme the program has compared. */
  | 'known-scheme'
  /** A number with an upper bound. */
  | 'bounded'
  /** The name of a property of an object of the program, or one that all objects have: `constructor`. */
  | 'inherited-name'
  /** A text, not an object or a list. */
  | 'text'
  /** No text that can say anything: a number, a truth value. */
  | 'number';

const NO_MARKS: ReadonlySet<TextMark> = new Set();

/** Any text at all. */
export const ANY_TEXT: TextLanguage = {
  listed: false,
  mayHold: () => true,
  mayBeginWith: () => true,
  prefixes: undefined,
  suffixes: undefined,
  marks: NO_MARKS,
};

/** A text that the program spells out. */
export const LISTED_TEXT: TextLanguage = {
  ...ANY_TEXT,
  listed: true,
  mayHold: () => false,
  mayBeginWith: () => false,
};

/** No text: what can be said where control does not come. */
export const NO_TEXT: TextLanguage = { ...LISTED_TEXT, marks: new Set<TextMark>(['number', 'text']) };

/** Any text of which `mark` is known. */
export function markedText(mark: TextMark): TextLanguage {
  return { ...ANY_TEXT, marks: new Set([mark]) };
}

/** The name of a property of the program's own object, or one that every object has. */
export const NAME_IN_TABLE: TextLanguage = { ...LISTED_TEXT, marks: new Set(['inherited-name']) };

/** What `Number` reads as a number: digits and what belongs to them, with white space around it. */
export const NUMERIC_TEXT: TextLanguage = {
  ...ANY_TEXT,
  mayHold: (word) => /^(?:[\d.+\-a-fA-FxXoOInity]|\s+)$/.test(word),
  mayBeginWith: (word) => /^(?:[\d.+\-I]|\s+)$/.test(word),
};

/** A text without any of the words. */
export function textWithout(words: readonly string[]): TextLanguage {
  return {
    ...ANY_TEXT,
    mayHold: (word) => !words.some((one) => one !== '' && word.includes(one)),
    mayBeginWith: (word) => !words.some((one) => one !== '' && word.includes(one)),
  };
}

/** A text that does not begin with the word. */
export function textNotBeginningWith(prefix: string): TextLanguage {
  return { ...ANY_TEXT, mayBeginWith: (word) => !word.startsWith(prefix) };
}

/** A text that begins with one of the words. */
export function textBeginningWith(prefixes: readonly string[]): TextLanguage {
  return {
    ...ANY_TEXT,
    mayBeginWith: (word) => prefixes.some((prefix) => prefix.startsWith(word) || word.startsWith(prefix)),
    prefixes,
  };
}

/** A text that ends with one of the words. */
export function textEndingWith(suffixes: readonly string[]): TextLanguage {
  return { ...ANY_TEXT, suffixes: suffixes.map((text) => ({ text, whole: false })) };
}

/** A text of the language with white space around it. */
export function textWithSpace(text: TextLanguage): TextLanguage {
  const isSpace = (word: string): boolean => /^\s+$/.test(word);
  return {
    ...ANY_TEXT,
    mayHold: (word) => isSpace(word) || text.mayHold(word),
    mayBeginWith: (word) => isSpace(word) || text.mayBeginWith(word),
  };
}

/** A text of both languages. */
export function bothTexts(a: TextLanguage, b: TextLanguage): TextLanguage {
  if (a === ANY_TEXT || b === NO_TEXT) return b;
  if (b === ANY_TEXT || a === NO_TEXT) return a;
  return {
    listed: a.listed || b.listed,
    mayHold: (word) => a.mayHold(word) && b.mayHold(word),
    mayBeginWith: (word) => a.mayBeginWith(word) && b.mayBeginWith(word),
    prefixes: a.prefixes ?? b.prefixes,
    suffixes: a.suffixes ?? b.suffixes,
    marks: new Set(
      [...a.marks, ...b.marks].filter((mark) => mark !== 'inherited-name' || !(isOwn(a) || isOwn(b))),
    ),
  };
}

function isOwn({ listed, marks }: TextLanguage): boolean {
  return listed && !marks.has('inherited-name');
}

/** A text of one language or the other. */
export function eitherText(a: TextLanguage, b: TextLanguage): TextLanguage {
  if (a === NO_TEXT || b === ANY_TEXT) return b;
  if (b === NO_TEXT || a === ANY_TEXT) return a;
  return {
    listed: a.listed && b.listed,
    mayHold: (word) => a.mayHold(word) || b.mayHold(word),
    mayBeginWith: (word) => a.mayBeginWith(word) || b.mayBeginWith(word),
    prefixes: a.prefixes && b.prefixes ? [...a.prefixes, ...b.prefixes] : undefined,
    suffixes: a.suffixes && b.suffixes ? [...a.suffixes, ...b.suffixes] : undefined,
    marks: new Set(
      [...a.marks, ...b.marks].filter(
        (mark) =>
          mark === 'inherited-name' || ((a.marks.has(mark) || a.listed) && (b.marks.has(mark) || b.listed)),
      ),
    ),
  };
}
