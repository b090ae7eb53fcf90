import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { AuthenticatorCheck, OneTimeCode } from '../concepts/one-time-code.ts';
import type { Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { constantPlaces } from '../families/constant-places.ts';
import { placeOf } from '../families/tokens.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { flowEvidence } from '../rule-kit/evidence.ts';
import { judgeFile, type JudgingOptions, type Verdict } from '../rule-kit/judge-file.ts';
import { certaintyReport, ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId =
  | 'wideWindow'
  | 'shortCode'
  | 'longPeriod'
  | 'shortSecret'
  | 'taintedExpectation'
  | 'anyOrigin'
  | 'anyChallenge'
  | 'unverifiedUser';

type CodeRole = 'window' | 'tolerance' | 'digits' | 'period' | 'secretBytes';

export default createRule<MessageId, readonly [JudgingOptions]>({
  name: 'no-weak-otp',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow second factors that can be guessed, or that prove nothing',
      cwe: ['CWE-308', 'CWE-287', 'CWE-330'],
      owasp: ['A07:2025', 'A07:2021'],
      precision: 'high',
      securitySeverity: 6.5,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: {
        wideWindow: 'certain',
        shortCode: 'certain',
        longPeriod: 'certain',
        shortSecret: 'certain',
        taintedExpectation: 'tainted',
        anyOrigin: 'certain',
        anyChallenge: 'certain',
        unverifiedUser: 'potential',
      },
      concepts: [OneTimeCode.name, AuthenticatorCheck.name],
    },
    messages: {
      wideWindow:
        '{{count}} codes are right at any time here, so that one is guessed, or a seen one used again, that much sooner. Accept one period before and after.',
      shortCode: 'A code of {{digits}} digits is soon guessed. Use 6 at least.',
      longPeriod: 'A code is good for {{seconds}} seconds here, for whoever sees it. Use 30.',
      shortSecret: 'A secret of {{bytes}} bytes can be found by trying, from one code. Use 20.',
      taintedExpectation:
        "'{{source}}', {{label}}, says what the answer of an authenticator is compared with, so that whoever sends it decides. Compare with what the server knows.",
      anyOrigin: "'{{value}}' takes answers that were given to any site. Name the site.",
      anyChallenge:
        'Any challenge will do here, so that an answer that was seen once is good for ever. Compare with the one that was sent.',
      unverifiedUser:
        'The authenticator need not ask who holds it, so that whoever has it is let in. Demand it where no password is asked for.',
    },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
  },
  defaultOptions: [{ report: 'certain', ignoreTests: true }],
  create: judgeFile((analysis) => [...codeVerdicts(analysis), ...authenticatorVerdicts(analysis)]),
});

/** RFC 6238, section 5.2: one period for delays, and clocks that differ. */
const WIDEST_WINDOW = 2;
const LONGEST_TOLERANCE = 60;
/** RFC 4226, section 5.3. */
const FEWEST_DIGITS = 6;
const LONGEST_PERIOD = 60;
/** 16 characters of base 32, what most applications make. */
const FEWEST_BYTES = 10;

function* codeVerdicts(analysis: Analysis): Generator<Verdict<MessageId>> {
  for (const instance of analysis.instancesOf(OneTimeCode)) {
    const numbers = (role: CodeRole): readonly { readonly node: TSESTree.Node; readonly value: number }[] =>
      instance
        .role(role)
        .flatMap((asked) =>
          constantPlaces(analysis, asked).flatMap(({ node, value, certain }) =>
            certain && typeof value === 'number' ? [{ node, value }] : [],
          ),
        );
    const { window } = instance.facts;
    const windows = numbers('window');
    const widest = windows.find(({ value }) => value > WIDEST_WINDOW);
    if (widest) yield found(widest.node, 'wideWindow', { count: String(2 * widest.value + 1) });
    if (window !== undefined && window > WIDEST_WINDOW && instance.role('window').length === 0) {
      const node = placeOf(instance);
      yield {
        ...found(node, 'wideWindow', { count: String(2 * window + 1) }),
        evidence: { kind: 'absence', node },
      };
    }
    for (const { node, value } of numbers('tolerance')) {
      if (value > LONGEST_TOLERANCE)
        yield found(node, 'wideWindow', { count: String(2 * Math.ceil(value / 30) + 1) });
    }
    for (const { node, value } of numbers('digits')) {
      if (value > 0 && value < FEWEST_DIGITS) yield found(node, 'shortCode', { digits: String(value) });
    }
    for (const { node, value } of numbers('period')) {
      if (value > LONGEST_PERIOD) yield found(node, 'longPeriod', { seconds: String(value) });
    }
    for (const { node, value } of numbers('secretBytes')) {
      if (value > 0 && value < FEWEST_BYTES) yield found(node, 'shortSecret', { bytes: String(value) });
    }
  }
}

function found(
  node: TSESTree.Node,
  messageId: MessageId,
  data: Readonly<Record<string, string>> = {},
): Verdict<MessageId> {
  return { node, messageId, data, certainty: 'certain', evidence: { kind: 'constant', node } };
}

function* authenticatorVerdicts(analysis: Analysis): Generator<Verdict<MessageId>> {
  for (const check of analysis.instancesOf(AuthenticatorCheck)) {
    const expectations = [...check.role('origin'), ...check.role('host'), ...check.role('challenge')];
    for (const asked of expectations) {
      const taint = analysis.taintOf(asked, 'verification-key', { tiers: ['remote'] });
      if (taint.kind !== 'tainted') continue;
      const { source } = taint.path;
      yield {
        node: writtenAt(asked, analysis),
        messageId: 'taintedExpectation',
        data: { source: source.text, label: source.label },
        certainty: 'certain',
        evidence: flowEvidence(taint.path),
      };
    }
    for (const asked of [...check.role('origin'), ...check.role('host')]) {
      const wild = analysis.constantsOf(asked).values.find(({ value }) => value === '*');
      if (wild) yield found(wild.node, 'anyOrigin', { value: '*' });
    }
    for (const asked of check.role('challenge')) {
      const node = writtenAt(asked, analysis);
      if (saysYes(node, analysis)) yield found(node, 'anyChallenge');
    }
    for (const asked of check.role('userVerified')) {
      const off = constantPlaces(analysis, asked).find(({ value, certain }) => certain && value === false);
      if (off) yield { ...found(off.node, 'unverifiedUser'), certainty: 'potential' };
    }
  }
}

function writtenAt(asked: Demand, analysis: Analysis): TSESTree.Node {
  const keys = asked.path.filter((key) => key !== '*');
  return keys.length === 0
    ? asked.node
    : (analysis.optionAt([{ ...asked, path: [] }], keys).settings[0]?.node ?? asked.node);
}

/** `() => true` */
function saysYes(node: TSESTree.Node, analysis: Analysis): boolean {
  const functions = analysis.file.functionsOf(node, new Query(100));
  return functions.some((one) => {
    const results = analysis.file.index.returnsOf(one).map((result) => unwrap(result));
    return (
      results.length > 0 && results.every((result) => result.type === 'Literal' && result.value === true)
    );
  });
}
