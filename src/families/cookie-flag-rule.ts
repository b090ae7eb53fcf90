import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { setOption } from '../fixes/set-option.ts';
import type { RuleContext } from '../rule-kit/create-rule.ts';
import type { CertaintyReport } from '../rule-kit/options.ts';
import { report, type Edits } from '../rule-kit/report.ts';
import { isCall } from '../syntax/functions.ts';
import {
  cookieInWords,
  cookiesOf,
  flagOf,
  keyOf,
  type Cookie,
  type CookieFlag,
  type FlagState,
} from './cookies.ts';

/** A state of a flag that is worth a report. */
export type Shortcoming = Extract<FlagState, { readonly state: 'off' | 'inverted' | 'absent' }>;

/** How a rule judges a flag. */
export interface FlagJudgement<MessageId extends string> {
  readonly flag: CookieFlag;
  /** What is said of a cookie whose flag falls short; undefined where that is no weakness. */
  readonly verdict: (
    cookie: Cookie,
    state: Shortcoming,
    analysis: Analysis,
  ) => { readonly messageId: MessageId; readonly certainty: CertaintyReport } | undefined;
  readonly edits: (cookie: Cookie, state: Shortcoming, analysis: Analysis) => Edits<MessageId> | undefined;
}

/** Options of the rules about flags. */
export type FlagOptions = readonly [{ readonly report?: CertaintyReport; readonly ignoreTests?: boolean }];

/** Reports the cookies of a file whose flag falls short. */
export function reportFlag<MessageId extends string>(
  context: RuleContext<MessageId, FlagOptions>,
  { flag, verdict, edits }: FlagJudgement<MessageId>,
): void {
  const analysis = analyze(context);
  const [{ report: reports = 'certain', ignoreTests = true } = {}] = context.options;
  if (ignoreTests && analysis.isTestFile) return;
  for (const cookie of cookiesOf(analysis)) {
    const state = flagOf(analysis, cookie, flag);
    if (state.state === 'on' || state.state === 'unknown') continue;
    const found = verdict(cookie, state, analysis);
    if (!found || (found.certainty === 'potential' && reports === 'certain')) continue;
    report(context, {
      node: state.node,
      messageId: found.messageId,
      data: {
        cookie: cookieInWords(cookie),
        key: cookie.header ? attributeName(flag) : keyOf(cookie, flag),
        value: state.state === 'absent' ? '' : state.value,
      },
      evidence: { kind: state.state === 'absent' ? 'absence' : 'option', node: state.node },
      ...edits(cookie, state, analysis),
    });
  }
}

function attributeName(flag: CookieFlag): string {
  return `${flag.charAt(0).toUpperCase()}${flag.slice(1)}`;
}

/** The edit that gives a flag, or another option of the cookie, a value in code. */
export function cookieEdit(
  analysis: Analysis,
  { instance, header }: Cookie,
  key: string,
  value: string,
): ReturnType<typeof setOption> {
  if (header || !isCall(instance.node)) return undefined;
  return setOption(analysis, {
    call: instance.node,
    options: instance.role('options'),
    argument: instance.facts.optionsAt,
    path: [key],
    value,
  });
}
