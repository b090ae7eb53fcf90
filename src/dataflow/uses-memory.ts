import type { FunctionNode } from '../syntax/functions.ts';
import type { FunctionUses } from './function-uses.ts';

/** How deep the uses of one function may depend on those of others. */
const MOST_NESTED = 4;
/** Functions looked at for one question. */
const MOST_LOOKED_AT = 40;

/** What is said of a function whose uses are just being asked, or are too far to look at. */
const ANYWHERE: FunctionUses = { calls: [], writes: [], callbacks: [], escapes: true };

/**
 * The uses of a file's functions, each found once.
 *
 * The uses of one function may depend on those of another, and in a circle. What was cut on the way is remembered only
 * for the function that was asked first, so that no answer depends on what was asked before.
 */
export class UsesMemory {
  readonly #known = new Map<FunctionNode, FunctionUses>();
  readonly #active = new Set<FunctionNode>();
  #lookedAt = 0;
  #cuts = 0;

  /** The uses of a function, by `find` where they are not known; `cut` is told when an answer is none. */
  of(node: FunctionNode, find: () => FunctionUses, cut: () => void): FunctionUses {
    const known = this.#known.get(node);
    if (known) return known;
    if (this.#active.size === 0) this.#lookedAt = 0;
    this.#lookedAt += 1;
    if (this.#active.has(node) || this.#active.size >= MOST_NESTED || this.#lookedAt > MOST_LOOKED_AT) {
      this.#cuts += 1;
      cut();
      return ANYWHERE;
    }
    const before = this.#cuts;
    this.#active.add(node);
    const found = find();
    this.#active.delete(node);
    if (this.#cuts === before || this.#active.size === 0) this.#known.set(node, found);
    return found;
  }
}
