import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../syntax/unwrap.ts';
import type { Demand } from './demand.ts';
import type { Query } from './query.ts';

/** Counts answers that were cut short: by a cycle, by depth. What rests on one of these must not be remembered. */
export interface Cuts {
  count: number;
}

interface Remembered<Answer> {
  readonly answer: Answer;
  /** Steps that finding it took, and that whoever asks again is charged, so that budgets end where they did before. */
  readonly cost: number;
}

/**
 * Answers of one kind that have been found, by what was asked. Ways join and part again all the time; without a memory
 * the same few questions are answered thousands of times.
 */
export class AnswerMemory<Answer> {
  readonly #cuts: Cuts;
  readonly #known = new Map<TSESTree.Node, Map<string, Remembered<Answer>>>();

  constructor(cuts: Cuts) {
    this.#cuts = cuts;
  }

  /** What is remembered, else what `find` finds; remembered then, unless something was cut on the way. */
  recall(asked: Demand, query: Query, find: () => Answer): Answer {
    const node = unwrap(asked.node);
    const answers = this.#known.get(node) ?? new Map<string, Remembered<Answer>>();
    this.#known.set(node, answers);
    const path = asked.path.length === 0 ? '' : asked.path.join('\0');
    const key = asked.context ? `${path}\n${asked.context.id}` : path;
    const known = answers.get(key);
    // Where the budget does not reach, it ends on the way to the answer, as it does when nothing is remembered.
    if (known && known.cost <= query.left) {
      if (known.cost > 0) query.charge(known.cost);
      return known.answer;
    }
    const before = query.left;
    const cuts = this.#cuts.count;
    const answer = find();
    if (this.#cuts.count === cuts && query.left >= 0) answers.set(key, { answer, cost: before - query.left });
    return answer;
  }
}
