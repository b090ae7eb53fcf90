import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { TokenSigning, TokenVerification } from '../concepts/json-web-token.ts';
import { optionsOf, placeOf, settingPlace, type Signing, type Verification } from '../families/tokens.ts';
import { setOption } from '../fixes/set-option.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { judgeFile, type JudgingOptions, type Verdict } from '../rule-kit/judge-file.ts';
import { certaintyReport, ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import { isCall, isFunction } from '../syntax/functions.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId =
  | 'expirationMissing'
  | 'expirationIgnored'
  | 'endlessLifetime'
  | 'longLifetime'
  | 'unitMistake'
  | 'millisecondsGiven'
  | 'setExpiration'
  | 'checkExpiration'
  | 'setUnit';

export default createRule<MessageId, readonly [JudgingOptions]>({
  name: 'require-jwt-expiration',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require JSON Web Tokens to end, and their end to be heeded',
      cwe: ['CWE-613'],
      owasp: ['A07:2025', 'A07:2021'],
      precision: 'high',
      securitySeverity: 5.4,
      recommended: true,
      strict: [{ report: 'potential' }],
      fixSafety: 'review',
      confidence: {
        expirationMissing: 'certain',
        expirationIgnored: 'certain',
        endlessLifetime: 'certain',
        longLifetime: 'potential',
        unitMistake: 'certain',
        millisecondsGiven: 'certain',
        setExpiration: 'certain',
        checkExpiration: 'certain',
        setUnit: 'certain',
      },
      concepts: [TokenSigning.name, TokenVerification.name],
    },
    messages: {
      expirationMissing:
        'This token never ends: whoever gets hold of it can use it for good. Set a time at which it does.',
      expirationIgnored:
        'Tokens that have ended are accepted here, so that whoever got hold of one can use it for good. Refuse them.',
      endlessLifetime: "This token is good for '{{lifetime}}', and so is a stolen one. Let it end in time.",
      longLifetime:
        "This token is good for '{{lifetime}}', and so is a stolen one. Prefer a short life, and a token to renew it with.",
      unitMistake:
        'A text without a unit is read as milliseconds: this token ends after {{lifetime}} thousandths of a second. Add the unit, or give a number.',
      millisecondsGiven:
        "'exp' counts seconds, and this is a time in milliseconds: the token is good for thousands of years. Divide it by 1000.",
      setExpiration: "Let it end after '{{lifetime}}'.",
      checkExpiration: 'Refuse tokens that have ended.',
      setUnit: "Say '{{lifetime}}'.",
    },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
    hasSuggestions: true,
  },
  defaultOptions: [{ report: 'certain', ignoreTests: true }],
  create: judgeFile((analysis) => [
    ...analysis.instancesOf(TokenSigning).map((signing) => judgeSigning(signing, analysis)),
    ...analysis.instancesOf(TokenVerification).map((one) => judgeVerification(one, analysis)),
  ]),
});

/** Names of functions that take tokens which have ended on purpose: to renew them, or to end a session. */
const TAKES_ENDED = /refresh|renew|rotate|reissue|logout|signout|revoke|cleanup|prune/i;

function judgeVerification(verification: Verification, analysis: Analysis): Verdict<MessageId> | undefined {
  const { facts, node } = verification;
  if (!facts.endlessOption) return undefined;
  const { options } = optionsOf(verification, analysis);
  const { settings, values, lackedBy, complete } = analysis.optionAt(options, facts.endlessOption);
  const [setting] = settings;
  const isIgnored = values.length > 0 && values.every(({ value }) => value === facts.endlessValue);
  if (!setting || !isIgnored || !complete || lackedBy.length > 0) return undefined;
  const place = settingPlace(setting.node);
  const fix = isCall(node)
    ? setOption(analysis, {
        call: node,
        options,
        path: facts.endlessOption,
        value: String(!facts.endlessValue),
      })
    : undefined;
  return {
    node: place,
    messageId: 'expirationIgnored',
    certainty: isInFunctionNamed(node, TAKES_ENDED) ? 'potential' : 'certain',
    evidence: { kind: 'option', node: place },
    ...(fix && { suggest: [{ messageId: 'checkExpiration', fix }] }),
  };
}

function isInFunctionNamed(node: TSESTree.Node, names: RegExp): boolean {
  for (let current: TSESTree.Node | undefined = node; current; current = current.parent) {
    if (!isFunction(current)) continue;
    const { parent } = current;
    const named =
      parent.type === 'VariableDeclarator'
        ? parent.id
        : parent.type === 'MethodDefinition' || parent.type === 'Property'
          ? parent.key
          : current.id;
    if (named?.type === 'Identifier' && names.test(named.name)) return true;
  }
  return false;
}

function judgeSigning(signing: Signing, analysis: Analysis): Verdict<MessageId> | undefined {
  const { facts } = signing;
  if (facts.unsigned) return undefined;
  const payload = signing.role('payload');
  const { options } = optionsOf(signing, analysis);
  const ends = analysis.optionAt(payload, ['exp']);
  const inMilliseconds = ends.settings.find(({ node }) => isMilliseconds(node));
  if (inMilliseconds)
    return { node: inMilliseconds.node, messageId: 'millisecondsGiven', certainty: 'certain' };
  const path = facts.lifetimeOption;
  const lifetime = path && options.length > 0 ? analysis.optionAt(options, path) : undefined;
  if (lifetime && lifetime.values.length > 0) return judgeLifetime(signing, lifetime.values, analysis);
  if (lifetime && (lifetime.settings.length > 0 || !lifetime.complete)) return undefined;
  if (facts.configuredElsewhere || hasUnseenArguments(signing)) return undefined;
  if (payload.length === 0 || ends.settings.length > 0 || isText(payload, analysis)) return undefined;
  // What is not seen of a payload may say when it ends, where the file speaks of that at all.
  if (!ends.complete && /\bexp\b/.test(analysis.file.sourceCode.text)) return undefined;
  if (!ends.complete && !isNamed(payload)) return undefined;
  if (facts.lifetimeMethod && !isWithoutCall(signing, facts.lifetimeMethod, analysis)) return undefined;
  return missing(signing, options, lifetime?.lackedBy[0], analysis);
}

function missing(
  signing: Signing,
  options: ReturnType<Signing['role']>,
  lacking: TSESTree.Node | undefined,
  analysis: Analysis,
): Verdict<MessageId> {
  const { facts, node } = signing;
  const place = lacking ?? placeOf(signing);
  const lifetime = isInFunctionNamed(node, /refresh/i)
    ? '7d'
    : isInFunctionNamed(node, /reset|verif/i)
      ? '1h'
      : '15m';
  const fix: TSESLint.ReportFixFunction | undefined =
    isCall(node) && facts.lifetimeOption
      ? setOption(analysis, {
          call: node,
          options,
          argument: facts.optionsAt,
          callback: optionsOf(signing, analysis).callback,
          path: facts.lifetimeOption,
          value: `'${lifetime}'`,
        })
      : undefined;
  return {
    node: place,
    messageId: 'expirationMissing',
    certainty: 'certain',
    evidence: { kind: 'absence', node: place },
    ...(fix && { suggest: [{ messageId: 'setExpiration', data: { lifetime }, fix }] }),
  };
}

/** Whether arguments are hidden in a list. */
function hasUnseenArguments({ view }: Signing): boolean {
  return !view || view.list !== undefined || view.arguments.some(({ type }) => type === 'SpreadElement');
}

/** A payload that is a text cannot end. */
function isText(payload: ReturnType<Signing['role']>, analysis: Analysis): boolean {
  return payload.some(({ node }) => {
    const { type } = unwrap(node);
    return (
      type === 'TemplateLiteral' || analysis.constantsOf({ ...payload[0], node } as never).values.length > 0
    );
  });
}

/** A payload by name, or a call of a record's own (`user.toJSON()`): not an object that holds unknown others. */
function isNamed(payload: ReturnType<Signing['role']>): boolean {
  return payload.every(({ node }) => unwrap(node).type !== 'ObjectExpression');
}

/** Whether a method is never called on what is built, as far as all of its uses are seen. */
function isWithoutCall({ node }: Signing, method: string, analysis: Analysis): boolean {
  const { uses, escapes } = analysis.usesOf(node);
  const isUsed = uses.some((use) => use.kind === 'call' && use.name === 'sign');
  return isUsed && escapes.length === 0 && !uses.some((use) => use.kind === 'call' && use.name === method);
}

const DAY = 86_400;
/** A token for renewal lives for weeks; nothing that is issued today is of use in ten years. */
const LONGEST = 90 * DAY;
const ENDLESS = 10 * 365 * DAY;

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|millisec)/, 0.001],
  [/^(?:s|sec)/, 1],
  [/^(?:m|min)(?:$|s$|ute)|^min/, 60],
  [/^h/, 3600],
  [/^d/, DAY],
  [/^w/, 7 * DAY],
  [/^mo/, 30 * DAY],
  [/^y/, 365 * DAY],
];

function judgeLifetime(
  { facts, node }: Signing,
  values: ReturnType<Analysis['optionAt']>['values'],
  analysis: Analysis,
): Verdict<MessageId> | undefined {
  for (const { value, node: place } of values) {
    if (typeof value === 'string' && /^\d+$/.test(value) && facts.lifetimeUnit === 's') {
      const isWritten = place.type === 'Literal' && analysis.runsInProduction(node);
      const data = { lifetime: value };
      return {
        node: place,
        messageId: 'unitMistake',
        data,
        certainty: 'certain',
        ...(isWritten && {
          suggest: [
            {
              messageId: 'setUnit',
              data: { lifetime: `${value}s` },
              fix: (fixer) => fixer.replaceText(place as never, `'${value}s'`),
            },
          ],
        }),
      };
    }
    const seconds = secondsOf(value, facts.lifetimeUnit);
    if (seconds === undefined || seconds <= LONGEST) continue;
    return {
      node: place,
      messageId: seconds >= ENDLESS ? 'endlessLifetime' : 'longLifetime',
      data: { lifetime: String(value) },
      certainty: seconds >= ENDLESS ? 'certain' : 'potential',
    };
  }
  return undefined;
}

function secondsOf(value: unknown, unit: 's' | 'ms' | undefined): number | undefined {
  if (typeof value === 'number') return unit === 'ms' ? value / 1000 : value;
  const [, count, name] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/i.exec(String(value)) ?? [];
  const [, size] = UNITS.find(([pattern]) => pattern.test((name ?? '').toLowerCase())) ?? [];
  return count === undefined || size === undefined ? undefined : Number(count) * size;
}

/** `Date.now()`, `Date.now() + …`: not divided, as a time in seconds would be. */
function isMilliseconds(asked: TSESTree.Node): boolean {
  const node = unwrap(asked);
  if (node.type === 'BinaryExpression' && node.operator === '+')
    return isMilliseconds(node.left) || isMilliseconds(node.right);
  return (
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    node.callee.object.type === 'Identifier' &&
    node.callee.object.name === 'Date' &&
    node.callee.property.type === 'Identifier' &&
    node.callee.property.name === 'now'
  );
}
