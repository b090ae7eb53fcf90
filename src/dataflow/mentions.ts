import { Vocabulary } from '../syntax/vocabulary.ts';

/** A module that a file can reach only with some word in its text. */
export interface Mentionable {
  readonly module: string;
  /** Names that stand for the module's types by convention. */
  readonly names: readonly string[];
}

/** An import of the folder that a file is in, or of one above it: the name of its index is not written. */
const FOLDER = /(['"])\.{1,2}(?:\/\.\.)*\/?\1/;

/** Which modules the texts of files speak of: by their specifiers, or by names that stand for their types. */
export class Mentions {
  readonly #vocabulary: Vocabulary;
  readonly #specifiers = new Map<string, { readonly module: string; readonly text: string }[]>();
  readonly #names = new Map<string, string[]>();
  readonly #files: readonly string[];
  /** Modules whose specifier has no word to look for. */
  readonly #wordless: string[] = [];

  constructor(modules: readonly Mentionable[]) {
    for (const { module, names } of modules) {
      // What is imported as a file is written from somewhere else, with another path before its name.
      const text = module.startsWith('./') ? module.slice(module.lastIndexOf('/') + 1) : module;
      const word = longestWord(text);
      if (word === undefined) this.#wordless.push(module);
      else add(this.#specifiers, word, { module, text });
      for (const name of names) {
        add(this.#names, name, module);
        // A parameter that its function does not use.
        add(this.#names, `_${name}`, module);
      }
    }
    this.#files = modules.map(({ module }) => module).filter((module) => module.startsWith('./'));
    this.#vocabulary = new Vocabulary([...this.#specifiers.keys(), ...this.#names.keys()]);
  }

  /** The modules that a file with this text may reach. */
  modulesIn(text: string): ReadonlySet<string> {
    const found = new Set(this.#wordless);
    for (const word of this.#vocabulary.wordsIn(text)) {
      for (const module of this.#names.get(word) ?? []) found.add(module);
      for (const specifier of this.#specifiers.get(word) ?? []) {
        if (specifier.text === word || text.includes(specifier.text)) found.add(specifier.module);
      }
    }
    if (this.#files.length > 0 && FOLDER.test(text)) for (const module of this.#files) found.add(module);
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
