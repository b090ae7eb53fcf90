import type { TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { CookieWrite } from '../concepts/cookie-write.ts';
import { cookieLifetime } from '../families/cookie-lifetime.ts';
import { cookieEdit } from '../families/cookie-flag-rule.ts';
import { cookieInWords, cookiesOf, placeOfCookie, type Cookie } from '../families/cookies.ts';
import { settingPlace } from '../families/tokens.ts';
import { appendText } from '../fixes/append-text.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { flowEvidence } from '../rule-kit/evidence.ts';
import { certaintyReport, ignoreTests, optionsSchema, type CertaintyReport } from '../rule-kit/options.ts';
import { report, type Finding } from '../rule-kit/report.ts';
import { isPublicSuffix, isRegistrableDomain } from '../syntax/domain-name.ts';
import { wordsOf } from '../syntax/name-words.ts';

type MessageId =
  | 'prefixDomain'
  | 'prefixPath'
  | 'suffixDomain'
  | 'broadDomain'
  | 'taintedScope'
  | 'longLifetime'
  | 'unitMistake'
  | 'unsigned'
  | 'setPath'
  | 'dropDomain'
  | 'signCookie';

type Options = readonly [
  { readonly report?: CertaintyReport; readonly maxDays?: number; readonly ignoreTests?: boolean },
];

interface Verdict extends Finding<MessageId> {
  readonly certainty: CertaintyReport;
}

export default createRule<MessageId, Options>({
  name: 'no-broad-cookie-scope',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow cookies that go to more hosts, or live longer, than they have to',
      cwe: ['CWE-565', 'CWE-613'],
      owasp: ['A07:2025', 'A07:2021'],
      precision: 'high',
      securitySeverity: 4.3,
      recommended: true,
      strict: [{ report: 'potential' }],
      fixSafety: 'safe',
      confidence: {
        prefixDomain: 'certain',
        prefixPath: 'certain',
        suffixDomain: 'potential',
        broadDomain: 'potential',
        taintedScope: 'potential',
        longLifetime: 'potential',
        unitMistake: 'potential',
        unsigned: 'potential',
        setPath: 'certain',
        dropDomain: 'certain',
        signCookie: 'potential',
      },
      concepts: [CookieWrite.name],
    },
    messages: {
      prefixDomain:
        "{{cookie}} is rejected by browsers: its name says that it is for one host alone, and '{{key}}' says otherwise. Leave that out.",
      prefixPath: "{{cookie}} is rejected by browsers: with this name, '{{key}}' has to be '/'. Set it.",
      suffixDomain:
        "{{cookie}} is meant for all of '{{domain}}', where others have hosts as well. Leave '{{key}}' out.",
      broadDomain:
        "{{cookie}} goes to every host below '{{domain}}', and the weakest of them can give it away. Leave '{{key}}' out, or name the host.",
      taintedScope:
        "'{{source}}', {{label}}, says where {{cookie}} goes. Choose it from a list that the program names.",
      longLifetime:
        '{{cookie}} lives for {{days}} days, and so does a stolen one. Let it end within {{most}}.',
      unitMistake: "{{cookie}} lives for {{lifetime}} here: '{{key}}' counts {{unit}}.",
      unsigned:
        '{{cookie}} holds what the server knows of the visitor, and is not signed here, so that the visitor can write it. Leave the signature on.',
      setPath: "Set '{{key}}' to '/'.",
      dropDomain: "Leave '{{key}}' undefined.",
      signCookie: 'Sign the cookie.',
    },
    schema: optionsSchema({
      ...certaintyReport,
      maxDays: {
        type: 'number',
        minimum: 0,
        description:
          'How many days a cookie that stands for a login may live; one that remembers a login may live three times as long.',
      },
      ...ignoreTests,
    }),
    fixable: 'code',
    hasSuggestions: true,
  },
  defaultOptions: [{ report: 'certain', maxDays: 30, ignoreTests: true }],
  create(context) {
    const [{ report: reports = 'certain', maxDays = 30, ignoreTests: leavesTests = true } = {}] =
      context.options;
    return {
      Program() {
        const analysis = analyze(context);
        if (leavesTests && analysis.isTestFile) return;
        for (const cookie of cookiesOf(analysis)) {
          const found = [
            prefixDomain(cookie, analysis) ?? broadDomain(cookie, analysis),
            prefixPath(cookie, analysis),
            longLifetime(cookie, maxDays, analysis),
            unsigned(cookie, analysis),
          ];
          for (const verdict of found) {
            if (!verdict || (verdict.certainty === 'potential' && reports === 'certain')) continue;
            report(context, verdict);
          }
        }
      },
    };
  },
});

/** An attribute of a cookie: where it is said, and what is said; undefined values where that is not known. */
interface Attribute {
  readonly node: TSESTree.Node;
  readonly texts: readonly string[];
}

function attributeOf(
  cookie: Cookie,
  key: 'domain' | 'path',
  analysis: Analysis,
): Attribute | 'absent' | 'unknown' {
  if (cookie.header) {
    const { text, node } = cookie.header;
    const value = text.attributes.get(key);
    if (value !== undefined) return value === '' ? 'unknown' : { node, texts: [value] };
    return text.complete ? 'absent' : 'unknown';
  }
  const { settings, values, complete, lackedBy } = analysis.optionAt(cookie.instance.role('options'), [key]);
  const [setting] = settings;
  if (!setting) return complete ? 'absent' : 'unknown';
  const texts = values.flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []));
  if (!complete || lackedBy.length > 0 || texts.length !== values.length || texts.length === 0)
    return 'unknown';
  return { node: settingPlace(setting.node), texts };
}

const isBound = ({ name }: Cookie): boolean => /^__Host-/i.test(name ?? '');

/** RFC 6265bis, section 4.1.3.2: a cookie of this name has no Domain. */
function prefixDomain(cookie: Cookie, analysis: Analysis): Verdict | undefined {
  if (!isBound(cookie)) return undefined;
  const domain = attributeOf(cookie, 'domain', analysis);
  if (typeof domain === 'string') return undefined;
  const data = { cookie: cookieInWords(cookie), key: keyIn(cookie, 'domain') };
  const fix = cookieEdit(analysis, cookie, 'domain', 'undefined');
  return {
    node: domain.node,
    messageId: 'prefixDomain',
    data,
    certainty: 'certain',
    evidence: { kind: 'option', node: domain.node },
    ...(fix && { suggest: [{ messageId: 'dropDomain', data, fix }] }),
  };
}

/** The same section: its Path is `/`. */
function prefixPath(cookie: Cookie, analysis: Analysis): Verdict | undefined {
  if (!isBound(cookie)) return undefined;
  const path = attributeOf(cookie, 'path', analysis);
  const isMissing = path === 'absent' && (cookie.header !== undefined || cookie.facts.path === 'request');
  if (!isMissing && (typeof path === 'string' || path.texts.every((text) => text === '/'))) return undefined;
  const node = typeof path === 'string' ? placeOfCookie(cookie) : path.node;
  const fix = cookie.header
    ? isMissing
      ? appendText(cookie.header.node, '; Path=/')
      : undefined
    : cookieEdit(analysis, cookie, 'path', "'/'");
  return {
    node,
    messageId: 'prefixPath',
    data: { cookie: cookieInWords(cookie), key: keyIn(cookie, 'path') },
    certainty: 'certain',
    evidence: { kind: isMissing ? 'absence' : 'option', node },
    // No browser keeps the cookie without it, so that nothing can rest on what changes.
    ...(fix && { fix }),
  };
}

function broadDomain(cookie: Cookie, analysis: Analysis): Verdict | undefined {
  const isCredential = cookie.purpose === 'session' || cookie.purpose === 'credential';
  for (const key of ['domain', 'path'] as const) {
    for (const asked of cookie.header ? [] : cookie.instance.role('options')) {
      const taint = analysis.taintOf({ ...asked, path: [...asked.path, key] }, 'cookie-text', {
        tiers: ['remote'],
      });
      if (taint.kind !== 'tainted') continue;
      const { source } = taint.path;
      const [setting] = analysis.optionAt([asked], [key]).settings;
      return {
        node: setting ? settingPlace(setting.node) : placeOfCookie(cookie),
        messageId: 'taintedScope',
        data: { source: source.text, label: source.label, cookie: cookieInWords(cookie).replace(/^T/, 't') },
        certainty: 'potential',
        evidence: flowEvidence(taint.path),
      };
    }
  }
  const domain = attributeOf(cookie, 'domain', analysis);
  if (typeof domain === 'string') return undefined;
  const [text = ''] = domain.texts;
  const name = text.replace(/^\./, '').toLowerCase();
  const isSuffix = isPublicSuffix(name);
  if (!isSuffix && !(isCredential && isRegistrableDomain(name))) return undefined;
  const data = { cookie: cookieInWords(cookie), domain: name, key: keyIn(cookie, 'domain') };
  const fix = cookieEdit(analysis, cookie, 'domain', 'undefined');
  return {
    node: domain.node,
    messageId: isSuffix ? 'suffixDomain' : 'broadDomain',
    data,
    certainty: 'potential',
    evidence: { kind: 'option', node: domain.node },
    ...(fix && { suggest: [{ messageId: 'dropDomain', data, fix }] }),
  };
}

function keyIn(cookie: Cookie, key: 'domain' | 'path'): string {
  return cookie.header ? `${key.charAt(0).toUpperCase()}${key.slice(1)}` : key;
}

const DAY = 86_400;
const MINUTE = 60;

function longLifetime(cookie: Cookie, maxDays: number, analysis: Analysis): Verdict | undefined {
  if (cookie.purpose !== 'session' && cookie.purpose !== 'credential') return undefined;
  const lifetime = cookieLifetime(cookie, analysis);
  if (!lifetime) return undefined;
  const { node, seconds, unit, key } = lifetime;
  const evidence = { kind: 'constant', node } as const;
  const cookieWords = cookieInWords(cookie);
  // A day has 86,400 seconds: who means those, and is taken at a thousandth, ends after a minute and a half.
  const isShort = unit === 'ms' && seconds > 0 && seconds < MINUTE;
  if (isShort || (unit === 's' && seconds > 3650 * DAY)) {
    const text = isShort ? `${seconds} seconds` : `${Math.round(seconds / DAY / 365)} years`;
    const data = { cookie: cookieWords, lifetime: text, key, unit: isShort ? 'milliseconds' : 'seconds' };
    return { node, messageId: 'unitMistake', data, certainty: 'potential', evidence };
  }
  const remembers = wordsOf(cookie.name ?? '').some((word) => /^(?:remember|rememberme|refresh)$/.test(word));
  const most = remembers ? maxDays * 3 : maxDays;
  if (seconds <= most * DAY) return undefined;
  const data = { cookie: cookieWords, days: String(Math.round(seconds / DAY)), most: String(most) };
  return { node, messageId: 'longLifetime', data, certainty: 'potential', evidence };
}

function unsigned(cookie: Cookie, analysis: Analysis): Verdict | undefined {
  if (cookie.facts.signed !== true) return undefined;
  const { settings, values } = analysis.optionAt(cookie.instance.role('options'), ['signed']);
  const [setting] = settings;
  if (!setting || values.length === 0 || !values.every(({ value }) => value === false)) return undefined;
  const node = settingPlace(setting.node);
  const fix = cookieEdit(analysis, cookie, 'signed', 'true');
  return {
    node,
    messageId: 'unsigned',
    data: { cookie: cookieInWords(cookie) },
    certainty: 'potential',
    evidence: { kind: 'option', node },
    ...(fix && { suggest: [{ messageId: 'signCookie', fix }] }),
  };
}
