/** How many steps one question may take; measured to be far more than honest code needs. */
const STEPS = 2000;

/**
 * The budget of one question. It counts steps, never time, so that the same file gives the same answer on every
 * machine; what runs out of it is unknown.
 */
export class Query {
  #left: number;
  /** Whether some part was given up: the budget ran out, or a cycle was cut. */
  incomplete = false;

  constructor(steps: number = STEPS) {
    this.#left = steps;
  }

  /** Pays for `steps`; false once the budget is used up. */
  charge(steps = 1): boolean {
    this.#left -= steps;
    if (this.#left < 0) this.incomplete = true;
    return this.#left >= 0;
  }

  get left(): number {
    return this.#left;
  }
}
