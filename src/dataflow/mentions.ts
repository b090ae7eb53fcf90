import { Vocabulary } from '../syntax/vocabulary.ts';

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

/** An import of the folder that a file is in, or of one above it: the name of its index is not written. */
const FOLDER = /(['"])\.{1,2}(?:\/\.\.)*\/?\1/;

/** Which tables the texts of files speak of: by specifiers, by names of globals, or by names that stand for types. */
export class Mentions {
  readonly #vocabulary: Vocabulary;
  readonly #specifiers = new Map<string, { readonly id: string; readonly text: string }[]>();
  readonly #names = new Map<string, string[]>();
  readonly #leadsTo = new Map<string, readonly string[]>();
  readonly #files: string[] = [];
  /** Tables that any file can reach. */
  readonly #wordless: string[] = [];

  constructor(tables: readonly Mentionable[]) {
    for (const { id, specifier, names, leadsTo } of tables) {
      const isFile = specifier?.startsWith('./') ?? false;
      if (isFile) this.#files.push(id);
      // What is imported as a file is written from somewhere else, with another path before its name.
      const text = isFile ? specifier?.slice(specifier.lastIndexOf('/') + 1) : specifier;
      const word = text && longestWord(text);
      if (word) add(this.#specifiers, word, { id, text });
      else if (text !== undefined || names === undefined) this.#wordless.push(id);
      for (const name of names ?? []) {
        add(this.#names, name, id);
        // A parameter that its function does not use.
        add(this.#names, `_${name}`, id);
      }
      this.#leadsTo.set(id, [...leadsTo]);
    }
    this.#vocabulary = new Vocabulary([...this.#specifiers.keys(), ...this.#names.keys()]);
  }

  /** The tables that a file with this text may reach, by id. */
  tablesIn(text: string): ReadonlySet<string> {
    const found = new Set(this.#wordless);
    for (const word of this.#vocabulary.wordsIn(text)) {
      for (const id of this.#names.get(word) ?? []) found.add(id);
      for (const specifier of this.#specifiers.get(word) ?? []) {
        if (specifier.text === word || text.includes(specifier.text)) found.add(specifier.id);
      }
    }
    if (this.#files.length > 0 && FOLDER.test(text)) for (const id of this.#files) found.add(id);
    // A set grows while it is walked.
    for (const id of found) for (const next of this.#leadsTo.get(id) ?? []) found.add(next);
    return found;
  }
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
