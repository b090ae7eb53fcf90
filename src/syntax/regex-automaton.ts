import type { CharPredicate, RegexNode } from './regex-syntax.ts';

/** Repetitions that are told apart; beyond them, more are taken for any number. */
const COPIES = 16;
const MOST_STATES = 4000;

type Edge =
  | { readonly to: number; readonly kind: 'free' | 'start' | 'end' }
  | { readonly to: number; readonly kind: 'char'; readonly holds: CharPredicate };

/** A state, whether nothing was read yet, and whether the end of the text was asked for: one number. */
type Place = number;
const FRESH = 1;
const ENDED = 2;

class TooLarge extends Error {}

/**
 * A regular expression as an automaton over the whole text it is tested on.
 *
 * Lookarounds and word boundaries are passed freely and groups repeat as they are written, so that it accepts all that
 * the expression accepts, and maybe more. `matchesWithin` and `matchesAtStart` are exact for expressions without them.
 */
export class CompiledRegex {
  readonly #edges: Edge[][] = [];
  readonly #groups = new Map<number | string, RegexNode>();
  readonly #flags: string;
  readonly #entry: number;
  readonly #exit: number;
  #open = 0;
  #reachable: ReadonlySet<Place> | undefined;
  #finishing: ReadonlySet<Place> | undefined;

  private constructor(pattern: RegexNode, flags: string) {
    this.#flags = flags;
    this.#noteGroups(pattern);
    this.#entry = this.#state();
    this.#exit = this.#state();
    const begin = this.#state();
    const end = this.#state();
    this.#loop(this.#entry);
    this.#loop(this.#exit);
    this.#link(this.#entry, begin);
    this.#link(end, this.#exit);
    this.#build(narrowed(pattern), begin, end);
  }

  /** @returns undefined where the automaton would be too large */
  static of(pattern: RegexNode, flags: string): CompiledRegex | undefined {
    try {
      return new CompiledRegex(pattern, flags);
    } catch (error) {
      if (error instanceof TooLarge) return undefined;
      throw error;
    }
  }

  /** Whether some text that passes may contain the word. */
  mayHold(word: string): boolean {
    this.#reachable ??= this.#closure([this.#start()], true);
    return this.#canFinish(this.#read(this.#reachable, word));
  }

  /** Whether some text that passes may begin with the word. */
  mayBeginWith(word: string): boolean {
    return this.#canFinish(this.#read(this.#closure([this.#start()], false), word));
  }

  /** Whether the word itself holds a match. */
  matchesWithin(word: string): boolean {
    const last = this.#read(this.#closure([this.#start()], false), word);
    return [...last].some((place) => place >> 2 === this.#exit);
  }

  /** Whether the word begins with a match. */
  matchesAtStart(word: string): boolean {
    const begin = this.#entry + 2;
    const last = this.#read(this.#closure([(begin << 2) | FRESH], false), word);
    return [...last].some((place) => place >> 2 === this.#exit);
  }

  #start(): Place {
    return (this.#entry << 2) | FRESH;
  }

  #state(): number {
    if (this.#edges.length >= MOST_STATES) throw new TooLarge();
    return this.#edges.push([]) - 1;
  }

  #link(from: number, to: number, kind: 'free' | 'start' | 'end' = 'free'): void {
    this.#edges[from]?.push({ to, kind });
  }

  #loop(state: number): void {
    this.#edges[state]?.push({ to: state, kind: 'char', holds: () => true });
  }

  #noteGroups(node: RegexNode): void {
    switch (node.kind) {
      case 'group':
        this.#groups.set(node.index, node.body);
        if (node.name !== undefined) this.#groups.set(node.name, node.body);
        this.#noteGroups(node.body);
        break;
      case 'choice':
        for (const option of node.options) this.#noteGroups(option);
        break;
      case 'sequence':
        for (const part of node.parts) this.#noteGroups(part);
        break;
      case 'repeat':
        this.#noteGroups(node.body);
        break;
      default:
    }
  }

  #build(node: RegexNode, from: number, to: number): void {
    switch (node.kind) {
      case 'set':
        this.#edges[from]?.push({ to, kind: 'char', holds: this.#cased(node.holds) });
        break;
      case 'edge':
        // With the `m` flag a line's edge will do, which may be anywhere.
        this.#link(from, to, node.edge === 'word' || this.#flags.includes('m') ? 'free' : node.edge);
        break;
      case 'look':
        this.#link(from, to);
        break;
      case 'group':
        this.#build(node.body, from, to);
        break;
      case 'choice':
        for (const option of node.options) this.#build(option, from, to);
        break;
      case 'sequence': {
        let current = from;
        for (const part of node.parts) {
          const next = this.#state();
          this.#build(part, current, next);
          current = next;
        }
        this.#link(current, to);
        break;
      }
      case 'reference': {
        const group = this.#groups.get(node.group);
        // A group may refer to itself, and then to nothing.
        if (group && this.#open < 4) {
          this.#open += 1;
          this.#build(group, from, to);
          this.#open -= 1;
        }
        this.#link(from, to);
        break;
      }
      case 'repeat':
        this.#repeat(node, from, to);
    }
  }

  #repeat(node: Extract<RegexNode, { kind: 'repeat' }>, from: number, to: number): void {
    let current = from;
    const least = Math.min(node.least, COPIES);
    for (let copy = 0; copy < least; copy += 1) {
      const next = this.#state();
      this.#build(node.body, current, next);
      current = next;
    }
    if (node.most - least > 2) {
      const loop = this.#state();
      this.#link(current, loop);
      this.#build(node.body, loop, loop);
      current = loop;
    } else {
      for (let copy = least; copy < node.most; copy += 1) {
        const next = this.#state();
        this.#build(node.body, current, next);
        this.#link(current, to);
        current = next;
      }
    }
    this.#link(current, to);
  }

  #cased(holds: CharPredicate): CharPredicate {
    return this.#flags.includes('i')
      ? (char) => holds(char) || holds(char.toLowerCase()) || holds(char.toUpperCase())
      : holds;
  }

  /** The places from which the text's end can be reached with the expression matched. */
  #canFinish(places: ReadonlySet<Place>): boolean {
    if (places.size === 0) return false;
    this.#finishing ??= this.#placesThatFinish();
    for (const place of places) if (this.#finishing.has(place)) return true;
    return false;
  }

  #placesThatFinish(): ReadonlySet<Place> {
    const before = new Map<Place, Place[]>();
    const all = this.#closure([this.#start()], true);
    for (const place of all) {
      for (const next of this.#next(place, true)) {
        const list = before.get(next);
        if (list) list.push(place);
        else before.set(next, [place]);
      }
    }
    const found = new Set([...all].filter((place) => place >> 2 === this.#exit));
    for (const place of found) for (const earlier of before.get(place) ?? []) found.add(earlier);
    return found;
  }

  #closure(places: Iterable<Place>, reads: boolean): Set<Place> {
    const found = new Set(places);
    // A set grows while it is walked.
    for (const place of found) for (const next of this.#next(place, reads)) found.add(next);
    return found;
  }

  #next(place: Place, reads: boolean): readonly Place[] {
    const next: Place[] = [];
    for (const edge of this.#edges[place >> 2] ?? []) {
      if (edge.kind === 'char') {
        if (reads && !(place & ENDED)) next.push(edge.to << 2);
      } else if (edge.kind === 'end') {
        next.push((edge.to << 2) | (place & FRESH) | ENDED);
      } else if (edge.kind === 'free' || place & FRESH) {
        next.push((edge.to << 2) | (place & (FRESH | ENDED)));
      }
    }
    return next;
  }

  #read(from: ReadonlySet<Place>, word: string): ReadonlySet<Place> {
    let current = from;
    for (const char of word) {
      const next = new Set<Place>();
      for (const place of current) {
        if (place & ENDED) continue;
        for (const edge of this.#edges[place >> 2] ?? []) {
          if (edge.kind === 'char' && edge.holds(char)) next.add(edge.to << 2);
        }
      }
      current = this.#closure(next, false);
    }
    return current;
  }
}

/**
 * The pattern with what it forbids of the next character (`(?!\/)` before a set, or at its end) said by the sets
 * themselves.
 */
function narrowed(pattern: RegexNode): RegexNode {
  if (pattern.kind !== 'sequence') return pattern;
  const parts = pattern.parts.flatMap((part, at): readonly RegexNode[] => {
    const before = pattern.parts[at - 1];
    const forbidden = before?.kind === 'look' && before.ahead && before.negated ? before.body : undefined;
    return forbidden?.kind === 'set' ? without(part, forbidden.holds) : [part];
  });
  const last = pattern.parts.at(-1);
  if (last?.kind === 'look' && last.ahead && last.negated && last.body.kind === 'set') {
    const { holds } = last.body;
    const other: RegexNode = { kind: 'set', holds: (char) => !holds(char), written: undefined };
    return {
      kind: 'sequence',
      parts: [...parts, { kind: 'choice', options: [{ kind: 'edge', edge: 'end' }, other] }],
    };
  }
  return { kind: 'sequence', parts };
}

function without(part: RegexNode, forbidden: CharPredicate): readonly RegexNode[] {
  const less = (holds: CharPredicate): RegexNode => ({
    kind: 'set',
    holds: (char) => holds(char) && !forbidden(char),
    written: undefined,
  });
  if (part.kind === 'set') return [less(part.holds)];
  if (part.kind === 'repeat' && part.body.kind === 'set' && part.least > 0)
    return [less(part.body.holds), { ...part, least: part.least - 1, most: part.most - 1 }];
  return [part];
}
