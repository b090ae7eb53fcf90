import { describe, expect, it } from 'vitest';
import { reportedRules } from './reported-rules.ts';

/** What a table of a database library says, in calls. */
export interface SqlModelCases {
  /** Makes the objects that the calls are on. */
  readonly setup: string;
  /** Names of those objects, for the near misses: there they are parameters of a function of which nothing is known. */
  readonly names: string;
  /** Calls in which `TEXT` stands for text that reaches the database, and is no statement that anybody would recognise. */
  readonly runs: readonly string[];
  /** The same, by methods whose names nothing else has: they are taken for the library's whatever they are called on. */
  readonly named?: readonly string[];
  /** Calls in which `TEXT` is a value, or escaped. */
  readonly safe?: readonly string[];
  /** Objects of the same names whose methods do something else, where the names of the methods alone tell the library. */
  readonly others?: string;
}

/** Each call is reported on the library's object, and not on another whose method has the same name. */
export function sqlModelTests(
  module: string,
  { setup, names, runs, named = [], safe = [], others }: SqlModelCases,
): void {
  const text = "('a = ' + location.hash)";
  describe(module, () => {
    for (const run of [...runs, ...named]) {
      it(`takes text: ${run}`, () => {
        expect(reportedRules(`${setup}\n${run.replaceAll('TEXT', text)};`, 'ts')).toEqual([
          'bulwark/no-sql-injection',
        ]);
      });
    }
    for (const run of runs) {
      it(`is not any ${run}`, () => {
        const call = run.replaceAll('TEXT', text);
        const code =
          others === undefined ? `export async function f(${names}) { ${call}; }` : `${others}\n${call};`;
        expect(reportedRules(code, 'ts')).toEqual([]);
      });
    }
    for (const run of safe) {
      it(`takes values: ${run}`, () => {
        expect(reportedRules(`${setup}\n${run.replaceAll('TEXT', 'location.hash')};`, 'ts')).toEqual([]);
      });
    }
  });
}
