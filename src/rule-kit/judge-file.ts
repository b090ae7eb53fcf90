import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { RuleContext } from './create-rule.ts';
import type { CertaintyReport } from './options.ts';
import { report, type Finding } from './report.ts';

/** A finding, and whether it depends on something that the file does not show; without a word it is certain. */
export interface Verdict<MessageId extends string> extends Finding<MessageId> {
  readonly certainty?: CertaintyReport;
}

/** The options that every rule has which judges a file as a whole. */
export interface JudgingOptions {
  readonly report?: CertaintyReport;
  readonly ignoreTests?: boolean;
}

/**
 * The `create` of a rule that passes verdicts on a file: of each place the first that its options let it report, where the
 * code runs in production.
 */
export function judgeFile<MessageId extends string, Options extends readonly [] | readonly [JudgingOptions]>(
  verdicts: (analysis: Analysis) => Iterable<Verdict<MessageId> | undefined>,
): (context: RuleContext<MessageId, Options>, options: Options) => TSESLint.RuleListener {
  return (context, [options = {}]: readonly [JudgingOptions?]) => ({
    Program() {
      const { report: reports = 'certain', ignoreTests = true } = options;
      const analysis = analyze(context);
      if (ignoreTests && analysis.isTestFile) return;
      const seen = new Set<TSESTree.Node>();
      for (const verdict of verdicts(analysis)) {
        if (!verdict || seen.has(verdict.node)) continue;
        if (verdict.certainty === 'potential' && reports === 'certain') continue;
        if (!analysis.runsInProduction(verdict.node)) continue;
        seen.add(verdict.node);
        report(context, verdict);
      }
    },
  });
}
