import type { TSESTree } from '@typescript-eslint/utils';
import { liesIn } from '../syntax/version-range.ts';
import type { ApiState, Operation, UseMode } from './api-graph.ts';
import { judgeUse } from './conditions.ts';
import type { FileFlow } from './file-flow.ts';
import { packageOf } from './project.ts';
import type { Query } from './query.ts';

/** What rows say of one use of an API. */
export interface Performance {
  /** The rows, those that are sure before those of which one must hold. */
  readonly operations: readonly [Operation, ...Operation[]];
  /** Facts on which all rows agree that may hold. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * The rows of a concept that speak of a use, and what they agree on.
 *
 * A use is one where a row is sure to speak, and where several may of which one must: their ranges of versions
 * cover all that the project may run with. Then a fact that differs between rows that may hold is not known, and left
 * out.
 */
export function operationsAt(
  file: FileFlow,
  concept: string,
  states: readonly ApiState[],
  mode: UseMode,
  use: TSESTree.Node,
  query: Query,
): Performance | undefined {
  const sure: Operation[] = [];
  const possible: Operation[] = [];
  for (const operation of states.flatMap((state) => state.operations)) {
    if (operation.row.concept !== concept || operation.mode !== mode) continue;
    const verdict = file.judge(operation.conditions, use, query);
    if (verdict === true) sure.push(operation);
    else if (verdict === undefined) possible.push(operation);
  }
  const operations = sure.length > 0 ? sure : oneOf(file, possible, use, query);
  const [first, ...others] = operations;
  return first && { operations: [first, ...others], facts: agreed(states, operations, possible) };
}

/** Rows of which one must hold, whatever version the project runs with; none when it may be that none does. */
function oneOf(
  file: FileFlow,
  possible: readonly Operation[],
  use: TSESTree.Node,
  query: Query,
): readonly Operation[] {
  const versioned = possible.filter(
    ({ conditions }) => conditions?.versions && judgeUse(file, conditions, use, query) === true,
  );
  const [first] = versioned;
  if (!first?.conditions?.versions) return [];
  const name = packageOf(first.conditions.versions.module);
  const allowed = (name === undefined ? undefined : file.project.versionsOf(name)) ?? ANY_VERSION;
  const covered = versioned.flatMap(({ conditions }) => conditions?.versions?.range ?? []);
  return liesIn(allowed, covered) === true ? versioned : [];
}

const ANY_VERSION = [{ from: [0, 0, 0], before: undefined }] as const;

/**
 * Of several rows for one API the first says its facts, and the next only what that leaves open. What an expression may be
 * besides (`c ? a : b`), and rows that may hold, must not say differently.
 */
function agreed(
  states: readonly ApiState[],
  operations: readonly Operation[],
  possible: readonly Operation[],
): Readonly<Record<string, unknown>> {
  const byState = states.map((state) =>
    state.operations.filter((one) => operations.includes(one)).reduceRight<Facts>(overlaid, {}),
  );
  const others = possible.filter((one) => one !== operations[0]);
  const keys = new Set(byState.flatMap((facts) => Object.keys(facts)));
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const stated = byState.flatMap((facts) => (key in facts ? [facts[key]] : []));
      const values = [...stated, ...others.map(({ row }) => row.facts?.[key])];
      return new Set(values.map((value) => JSON.stringify(value))).size === 1
        ? [[key, stated[0]] as const]
        : [];
    }),
  );
}

type Facts = Readonly<Record<string, unknown>>;

function overlaid(facts: Facts, { row }: Operation): Facts {
  return { ...facts, ...row.facts };
}
