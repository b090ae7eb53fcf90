import { isSpecifier, Vocabulary } from '../syntax/vocabulary.ts';
import type { ApiState, Operation } from './api-graph.ts';
import { packageOf } from './project.ts';

/** A way into the tables: what is written in a file that goes there, and where it leads. */
export interface Entrance {
  /**
   * Whether that is the specifier of a module; a name that stands for a global or its type; one that usually stands for
   * something, where nothing else is known of it; or nothing, so that any file may go there.
   */
  readonly kind: 'module' | 'name' | 'convention' | 'anywhere';
  readonly text: string;
  readonly states: readonly ApiState[];
}

/** Operations of one concept that a file may hold. */
export interface MentionedOperations {
  /** Those of modules and globals that the file names. */
  readonly declared: readonly Operation[];
  /** Those that nothing leads to but names which usually stand for their objects. */
  readonly conventional: readonly Operation[];
}

/** Operations by concept. */
export type Mentioned = ReadonlyMap<string, MentionedOperations>;

/** An import of the folder that a file is in, or of one above it: the name of its index is not written. */
const FOLDER = /(['"])\.{1,2}(?:\/\.\.)*\/?\1/;

/** A letter of a name that is written by its number: `\u0065val`. */
const ESCAPED_LETTER = /\\(?:x|u00|u\{0*)(?:[46][1-9a-f]|[57][\da])\}?[\w$\\]/i;

/**
 * Finds which operations the texts of files may hold: those that an entrance leads to whose text is written there, and
 * whose own name is as well.
 */
export class Mentions {
  readonly #vocabulary: Vocabulary;
  readonly #entrances: readonly ReachedOperations[];
  readonly #modules = new Map<string, NamedModule[]>();
  readonly #names = new Map<string, ReachedOperations[]>();
  /** Those of files of the project. */
  readonly #files: ReachedOperations[] = [];
  readonly #anywhere: ReachedOperations[] = [];
  /** Those of modules by their package. */
  readonly #packages = new Map<string, ReachedOperations[]>();

  constructor(entrances: readonly Entrance[], names: Iterable<string>) {
    this.#entrances = entrances.map((entrance) => new ReachedOperations(entrance));
    for (const entrance of this.#entrances) this.#sort(entrance);
    const ofModules = [...this.#modules.values()].flat().flatMap(({ words }) => words);
    this.#vocabulary = new Vocabulary([...ofModules, ...this.#names.keys(), ...names]);
  }

  #sort(entrance: ReachedOperations): void {
    const { kind, text } = entrance.entrance;
    switch (kind) {
      case 'module': {
        const isFile = text.startsWith('./');
        if (isFile) this.#files.push(entrance);
        const ofPackage = packageOf(text);
        if (ofPackage !== undefined) add(this.#packages, ofPackage, entrance);
        // What is imported as a file is written from somewhere else, with another path before its name; an address, with
        // a version in it.
        const isPath = isFile || /^https?:/.test(text);
        const written = isPath ? text.slice(text.lastIndexOf('/') + 1) : text;
        const words = written.match(/[\w$]+/g) ?? [];
        const word = longest(words);
        if (word === undefined) this.#anywhere.push(entrance);
        else add(this.#modules, word, { entrance, text: written, words });
        break;
      }
      case 'convention':
        // A parameter that its function does not use.
        add(this.#names, `_${text}`, entrance);
        add(this.#names, text, entrance);
        break;
      case 'name':
        add(this.#names, text, entrance);
        break;
      case 'anywhere':
        this.#anywhere.push(entrance);
    }
  }

  /** What a text speaks of, and packages that are known by the types of what it imports. */
  in(text: string, packages: Iterable<string> = []): Mentioned {
    const collected = new Collected();
    if (text.includes('\\') && ESCAPED_LETTER.test(text)) {
      for (const entrance of this.#entrances) collected.add(entrance, undefined);
      return collected.byConcept;
    }
    const { words, specifiers } = this.#vocabulary.wordsIn(text);
    const found = new Set(this.#anywhere);
    for (const word of words) {
      for (const entrance of this.#names.get(word) ?? []) found.add(entrance);
      for (const { entrance, text: specifier, words: all } of this.#modules.get(word) ?? []) {
        const isNamed =
          specifier === word
            ? specifiers.has(word)
            : all.every((one) => words.has(one)) && isSpecifierIn(text, specifier);
        if (isNamed) found.add(entrance);
      }
    }
    if (this.#files.length > 0 && FOLDER.test(text)) for (const entrance of this.#files) found.add(entrance);
    for (const name of packages) for (const entrance of this.#packages.get(name) ?? []) found.add(entrance);
    for (const entrance of found) collected.add(entrance, words);
    return collected.byConcept;
  }
}

/** A module that a text may name. */
interface NamedModule {
  readonly entrance: ReachedOperations;
  /** What is written of its specifier. */
  readonly text: string;
  readonly words: readonly string[];
}

/** Operations that an entrance leads to. */
class ReachedOperations {
  readonly entrance: Entrance;
  #byName: ReadonlyMap<string, readonly Operation[]> | undefined;
  readonly #open: Operation[] = [];

  constructor(entrance: Entrance) {
    this.entrance = entrance;
  }

  /** Those that a text with these words can hold; all of them, where no words are given. */
  *with(words: ReadonlySet<string> | undefined): Iterable<Operation> {
    this.#byName ??= this.#reach();
    yield* this.#open;
    if (!words || this.#byName.size < words.size) {
      for (const [name, operations] of this.#byName) if (!words || words.has(name)) yield* operations;
    } else {
      for (const word of words) yield* this.#byName.get(word) ?? [];
    }
  }

  #reach(): ReadonlyMap<string, readonly Operation[]> {
    const byName = new Map<string, Operation[]>();
    const states = new Set(this.entrance.states);
    // A set grows while it is walked.
    for (const state of states) {
      for (const operation of state.operations) {
        if (operation.written) for (const name of operation.written) add(byName, name, operation);
        else this.#open.push(operation);
      }
      for (const next of nextStates(state)) states.add(next);
    }
    return byName;
  }
}

function* nextStates(state: ApiState): Iterable<ApiState> {
  yield* state.also;
  for (const edges of state.members.values()) for (const { target } of edges) yield target;
  const { anyMember, index, call, construct, tag, callbacks, decorated, parameters } = state;
  for (const edges of [anyMember, index, call, construct, tag, callbacks, decorated])
    for (const { target } of edges) yield target;
  for (const { edge } of parameters) yield edge.target;
}

/** What several entrances lead to. */
class Collected {
  readonly byConcept = new Map<string, { declared: Operation[]; conventional: Operation[] }>();
  readonly #seen = new Set<Operation>();
  readonly #seenByName = new Set<Operation>();

  add(entrance: ReachedOperations, words: ReadonlySet<string> | undefined): void {
    const isConvention = entrance.entrance.kind === 'convention';
    const seen = isConvention ? this.#seenByName : this.#seen;
    for (const operation of entrance.with(words)) {
      if (seen.has(operation)) continue;
      seen.add(operation);
      const { concept } = operation.row;
      const known = this.byConcept.get(concept) ?? { declared: [], conventional: [] };
      this.byConcept.set(concept, known);
      (isConvention ? known.conventional : known.declared).push(operation);
    }
  }
}

/** Whether a text holds a specifier of several words as imports are written. */
function isSpecifierIn(text: string, specifier: string): boolean {
  for (let at = text.indexOf(specifier); at >= 0; at = text.indexOf(specifier, at + 1)) {
    if (isSpecifier(text, at, at + specifier.length)) return true;
  }
  return false;
}

/** The word of several that says most. */
function longest(words: readonly string[]): string | undefined {
  return words.reduce<string | undefined>(
    (known, word) => (known === undefined || word.length > known.length ? word : known),
    undefined,
  );
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
