import { Vocabulary } from '../syntax/vocabulary.ts';
import { packageOf } from './project.ts';

/** What a table speaks of: a module, or some of the globals. A file can reach it only with some word in its text. */
export interface Mentionable {
  readonly id: string;
  /** The module's specifier; undefined for globals. */
  readonly specifier: string | undefined;
  /** Names of globals, and names that stand for types by convention; undefined where no name has to be written. */
  readonly names: readonly string[] | undefined;
  /** Tables whose types this one's are as well, by id. */
  readonly leadsTo: Iterable<string>;
}

/** What of the tables the text of a file speaks of. */
export interface Mentioned {
  /** The tables that the file may reach, by id. */
  readonly tables: ReadonlySet<string>;
  /** Whether one of some names stands in the text; always so where a name may be written in other letters. */
  names(names: readonly string[]): boolean;
}

/** An import of the folder that a file is in, or of one above it: the name of its index is not written. */
const FOLDER = /(['"])\.{1,2}(?:\/\.\.)*\/?\1/;

/** A letter of a name that is written by its number: `\u0065val`. */
const ESCAPED_LETTER = /\\(?:x|u00|u\{0*)[4-7][\da-f]/i;

/** What stands before a specifier and after it: its quotes, a scheme, and the path of a file around its name. */
const BEFORE_SPECIFIER = /['"`:/@#~]/;
const AFTER_SPECIFIER = /['"`/.@?#]/;

/**
 * Finds what texts of files speak of: tables by their specifiers, by names of globals, or by names that stand for
 * types, and names of operations.
 */
export class Mentions {
  readonly #vocabulary: Vocabulary;
  readonly #specifiers = new Map<string, { readonly id: string; readonly text: string }[]>();
  readonly #names = new Map<string, string[]>();
  readonly #leadsTo = new Map<string, readonly string[]>();
  readonly #files: string[] = [];
  /** Tables by the package whose modules they speak of. */
  readonly #packages = new Map<string, string[]>();
  /** Tables that any file can reach. */
  readonly #wordless: string[] = [];
  readonly #all: ReadonlySet<string>;

  constructor(tables: readonly Mentionable[], names: Iterable<string>) {
    for (const { id, specifier, names: ofTable, leadsTo } of tables) {
      const isFile = specifier?.startsWith('./') ?? false;
      if (isFile) this.#files.push(id);
      const ofPackage = specifier === undefined ? undefined : packageOf(specifier);
      if (ofPackage !== undefined) add(this.#packages, ofPackage, id);
      // What is imported as a file is written from somewhere else, with another path before its name.
      const text = isFile ? specifier?.slice(specifier.lastIndexOf('/') + 1) : specifier;
      const word = text && longestWord(text);
      if (word) add(this.#specifiers, word, { id, text });
      else if (text !== undefined || ofTable === undefined) this.#wordless.push(id);
      for (const name of ofTable ?? []) {
        add(this.#names, name, id);
        // A parameter that its function does not use.
        add(this.#names, `_${name}`, id);
      }
      this.#leadsTo.set(id, [...leadsTo]);
    }
    this.#all = new Set(tables.map(({ id }) => id));
    this.#vocabulary = new Vocabulary([...this.#specifiers.keys(), ...this.#names.keys(), ...names]);
  }

  /** What a text speaks of, and packages that are known by the types of what it imports. */
  in(text: string, packages: Iterable<string> = []): Mentioned {
    if (text.includes('\\') && ESCAPED_LETTER.test(text)) return { tables: this.#all, names: () => true };
    const words = this.#vocabulary.wordsIn(text);
    const tables = new Set(this.#wordless);
    for (const word of words) {
      for (const id of this.#names.get(word) ?? []) tables.add(id);
      for (const specifier of this.#specifiers.get(word) ?? []) {
        if (isSpecifierIn(text, specifier.text)) tables.add(specifier.id);
      }
    }
    if (this.#files.length > 0 && FOLDER.test(text)) for (const id of this.#files) tables.add(id);
    for (const name of packages) for (const id of this.#packages.get(name) ?? []) tables.add(id);
    // A set grows while it is walked.
    for (const id of tables) for (const next of this.#leadsTo.get(id) ?? []) tables.add(next);
    return { tables, names: (names) => names.some((name) => words.has(name)) };
  }
}

/** Whether a text holds a specifier as imports are written, and not as a name in code or a word in a sentence. */
function isSpecifierIn(text: string, specifier: string): boolean {
  for (let at = text.indexOf(specifier); at >= 0; at = text.indexOf(specifier, at + 1)) {
    const end = at + specifier.length;
    if (BEFORE_SPECIFIER.test(text.charAt(at - 1)) && AFTER_SPECIFIER.test(text.charAt(end))) return true;
  }
  return false;
}

/** The word of a specifier that says most. */
function longestWord(specifier: string): string | undefined {
  const words = specifier.match(/[\w$]+/g) ?? [];
  return words.reduce<string | undefined>(
    (longest, word) => (longest === undefined || word.length > longest.length ? word : longest),
    undefined,
  );
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
