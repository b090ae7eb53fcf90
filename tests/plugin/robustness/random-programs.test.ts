import type { Linter } from 'eslint';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dialects } from '../../helpers/dialects.ts';
import { afterAllChanges, codeRules, lintWithEveryRule, parses } from '../../helpers/every-rule.ts';
import { randomPrograms } from '../../helpers/random-programs.ts';
import { runs, seed } from '../../helpers/randomness.ts';

const dialect = dialects.ts;

/** What a rule's reports are, when it runs alone. */
function reportsAlone(code: string, rule: string): readonly Linter.LintMessage[] {
  return lintWithEveryRule(code, dialect, { only: [rule] });
}

it(
  'programs made at random are read alike, whatever else is asked and whatever their variables are called',
  { timeout: 2_000 * runs(150) },
  () => {
    let rejected = 0;
    let reported = 0;
    const reporting = new Set<string | null>();
    fc.assert(
      fc.property(randomPrograms, fc.nat(), ({ code, renamed }, turn) => {
        const messages = lintWithEveryRule(code, dialect);
        if (messages.some(({ fatal }) => fatal)) {
          rejected += 1;
          return;
        }
        reported += messages.length;
        for (const { ruleId } of messages) reporting.add(ruleId);
        expect(lintWithEveryRule(code, dialect), 'the second time').toEqual(messages);
        expect(lintWithEveryRule(code, dialect, { curiosity: 60 }), 'after other questions').toEqual(
          messages,
        );
        const names = JSON.stringify(lintWithEveryRule(renamed, dialect))
          // Long expressions are cut, also within a name.
          .replace(/qx(?=\d|\.{3})/g, 'va')
          .replace(/q(?=\.{3})/g, 'v');
        expect(names, 'with other names').toEqual(JSON.stringify(messages));
        const rules = new Set([
          ...messages.map(({ ruleId }) => ruleId?.replace('bulwark/', '')),
          codeRules[turn % codeRules.length],
        ]);
        for (const rule of rules) {
          if (rule === undefined) continue;
          const own = messages.filter(({ ruleId }) => ruleId === `bulwark/${rule}`);
          expect(reportsAlone(code, rule), `${rule} alone`).toEqual(own);
        }
        for (const changed of afterAllChanges(code, messages))
          expect(changed).toSatisfy((text: string) => parses(text, dialect));
      }),
      { seed, numRuns: runs(150), endOnFailure: false },
    );
    // The templates make programs, and programs with something to report.
    expect(rejected).toBeLessThan(runs(150) / 3);
    expect(reported).toBeGreaterThan(runs(150) / 3);
    expect(reporting.size).toBeGreaterThan(codeRules.length / 2);
  },
);
