import type { Linter } from 'eslint';
import bulwark from '../../src/index.ts';
import { curiousRule } from './curious-rule.ts';
import type { Dialect } from './dialects.ts';

/** How the rules are run, besides all of them with the options of `all`. */
export interface RunOptions {
  /** Names of the rules that run; without it all that `all` has. */
  readonly only?: readonly string[];
  /** About how many nodes of the file the analysis is asked everything before the rules run; none without it. */
  readonly curiosity?: number;
  readonly filename?: string;
}

const { all } = bulwark.configs;

/** The names of the rules about code. */
export const codeRules: readonly string[] = Object.keys(all.rules ?? {}).map((id) =>
  id.slice('bulwark/'.length),
);

/** A configuration for one file of a dialect. */
export function everyRuleConfig(dialect: Dialect, { only, curiosity = 0 }: RunOptions = {}): Linter.Config[] {
  const files = ['**/*.{cjs,js,jsx,ts,tsx,vue}'];
  const chosen = Object.entries(all.rules ?? {}).filter(
    ([id]) => only === undefined || only.includes(id.slice('bulwark/'.length)),
  );
  return [
    {
      files,
      languageOptions: dialect.languageOptions,
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    },
    // Rules run in the order in which they are named.
    ...(curiosity > 0
      ? [
          {
            files,
            plugins: { tests: { rules: { curious: curiousRule(curiosity) as never } } },
            rules: { 'tests/curious': 'error' } as const,
          },
        ]
      : []),
    { ...all, files, rules: Object.fromEntries(chosen) },
  ];
}

/**
 * What the rules say of a piece of code. A rule that throws throws here; a syntax error is a message without a rule.
 */
export function lintWithEveryRule(
  code: string,
  dialect: Dialect,
  options: RunOptions = {},
): readonly Linter.LintMessage[] {
  const filename = options.filename ?? `src/example.${dialect.extension}`;
  return new dialect.Linter().verify(code, everyRuleConfig(dialect, options), filename);
}

/** Whether a dialect can read a piece of code. */
export function parses(code: string, dialect: Dialect): boolean {
  return lintWithEveryRule(code, dialect, { only: [] }).every(({ fatal }) => fatal !== true);
}

/** The code after each change that the messages offer, and what offered it. */
export function offeredChanges(
  code: string,
  messages: readonly Linter.LintMessage[],
): readonly { readonly by: string; readonly code: string }[] {
  return messages.flatMap(({ ruleId, messageId, fix, suggestions = [] }) =>
    [...(fix ? [{ fix, messageId }] : []), ...suggestions].map((change) => ({
      by: `${ruleId} ${change.messageId ?? messageId}`,
      code: code.slice(0, change.fix.range[0]) + change.fix.text + code.slice(change.fix.range[1]),
    })),
  );
}

/**
 * The code after all changes that the messages offer: as few texts as hold each change once, without two in a text that
 * overlap.
 */
export function afterAllChanges(code: string, messages: readonly Linter.LintMessage[]): readonly string[] {
  let waiting = messages
    .flatMap(({ fix, suggestions = [] }) => [...(fix ? [fix] : []), ...suggestions.map((one) => one.fix)])
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  const texts: string[] = [];
  while (waiting.length > 0) {
    const left: typeof waiting = [];
    let text = '';
    let end = 0;
    for (const change of waiting) {
      if (change.range[0] < end) {
        left.push(change);
        continue;
      }
      text += code.slice(end, change.range[0]) + change.text;
      end = change.range[1];
    }
    texts.push(text + code.slice(end));
    waiting = left;
  }
  return texts;
}
