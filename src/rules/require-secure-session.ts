import type { TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { Login, SessionSetup, type SessionFacts } from '../concepts/session-setup.ts';
import { IDENTITY_FIELDS } from '../concepts/words/session-names.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import type { KeyPath } from '../dataflow/demand.ts';
import { routePath } from '../families/sessions.ts';
import { settingPlace } from '../families/tokens.ts';
import { setOption } from '../fixes/set-option.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import { report, type Finding } from '../rule-kit/report.ts';
import { functionName } from '../syntax/enclosing-names.ts';
import { isCall, isFunction, type FunctionNode } from '../syntax/functions.ts';
import { lastName } from '../syntax/last-name.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId =
  'savesUnchanged' | 'savesEmpty' | 'memoryStore' | 'longSession' | 'keptContent' | 'openLogout' | 'setFalse';
type Setup = Instance<'options' | 'identifier', SessionFacts>;

const DAY = 86_400;

export default createRule<
  MessageId,
  readonly [{ readonly maxDays?: number; readonly ignoreTests?: boolean }]
>({
  name: 'require-secure-session',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require sessions to be kept soundly, to end, and to be ended by a logout',
      cwe: ['CWE-613', 'CWE-384', 'CWE-1188'],
      owasp: ['A07:2025', 'A07:2021'],
      precision: 'medium',
      securitySeverity: 4.3,
      recommended: false,
      strict: [],
      fixSafety: 'review',
      confidence: {
        savesUnchanged: 'certain',
        savesEmpty: 'certain',
        memoryStore: 'certain',
        longSession: 'certain',
        keptContent: 'certain',
        openLogout: 'certain',
        setFalse: 'certain',
      },
      concepts: [SessionSetup.name, Login.name],
    },
    messages: {
      savesUnchanged:
        "Sessions are saved with each request here, changed or not, so that a slow one restores what another has ended. Set '{{option}}' to false.",
      savesEmpty:
        "A session is kept for each visitor here, before they log in, and each visitor gets its cookie. Set '{{option}}' to false.",
      memoryStore:
        'Sessions are kept in the memory of the process, which grows until it ends, and they are lost when it does. Keep them in a store.',
      longSession: 'This session lasts {{days}} days, and so does a stolen one. Let it end sooner.',
      keptContent:
        'What was in the session before the login is still in it afterwards, whoever put it there. Take over only what is needed.',
      openLogout:
        "The session lives on after this logout, with all that is in it but '{{field}}'. Call 'destroy' on it.",
      setFalse: "Set '{{option}}' to false.",
    },
    schema: optionsSchema({
      maxDays: {
        type: 'number',
        minimum: 0,
        description:
          'How many days a session may last, where its options say so apart from those of its cookie.',
      },
      ...ignoreTests,
    }),
    hasSuggestions: true,
  },
  defaultOptions: [{ maxDays: 30, ignoreTests: true }],
  create(context) {
    const [{ maxDays = 30, ignoreTests: leavesTests = true } = {}] = context.options;
    return {
      Program() {
        const analysis = analyze(context);
        if (leavesTests && analysis.isTestFile) return;
        const findings = [
          ...analysis.instancesOf(SessionSetup).flatMap((setup) => setupFindings(setup, maxDays, analysis)),
          ...keptContents(analysis),
          ...openLogouts(analysis),
        ];
        for (const finding of findings) if (analysis.runsInProduction(finding.node)) report(context, finding);
      },
    };
  },
});

function setupFindings(setup: Setup, maxDays: number, analysis: Analysis): readonly Finding<MessageId>[] {
  const { facts } = setup;
  return [
    onUnlessOff(setup, facts.savesUnchangedOption, 'savesUnchanged', analysis),
    onUnlessOff(setup, facts.savesEmptyOption, 'savesEmpty', analysis),
    memoryStore(setup, analysis),
    longSession(setup, maxDays, analysis),
  ].filter((finding) => finding !== undefined);
}

/** An option that is on unless it is switched off. */
function onUnlessOff(
  setup: Setup,
  path: KeyPath | undefined,
  messageId: 'savesUnchanged' | 'savesEmpty',
  analysis: Analysis,
): Finding<MessageId> | undefined {
  const { node: call, facts } = setup;
  if (!path || !isCall(call)) return undefined;
  const options = setup.role('options');
  const { settings, values, lackedBy, complete } = analysis.optionAt(options, path);
  const isOff = values.length > 0 && values.every(({ value }) => value === false);
  if (!complete || isOff || (settings.length > 0 && values.length === 0)) return undefined;
  const [setting] = settings;
  const option = path.join('.');
  const node = setting ? settingPlace(setting.node) : (lackedBy[0] ?? nameOf(call));
  const change = { call, options, argument: facts.optionsAt, path, value: 'false' };
  const fix = setOption(analysis, change);
  return {
    node,
    messageId,
    data: { option },
    evidence: { kind: setting ? 'option' : 'absence', node },
    ...(fix && { suggest: [{ messageId: 'setFalse', data: { option }, fix }] }),
  };
}

function nameOf(call: TSESTree.CallExpression | TSESTree.NewExpression): TSESTree.Node {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' ? callee.property : callee;
}

/** Sessions without a store, or in one that is named after memory. */
function memoryStore(setup: Setup, analysis: Analysis): Finding<MessageId> | undefined {
  const { facts, node: call } = setup;
  const path = facts.storeOption;
  if (!path || !isCall(call)) return undefined;
  const { settings, lackedBy, complete } = analysis.optionAt(setup.role('options'), path);
  const explicit = settings.find(({ node }) => isMemory(node));
  // Where the program keeps them elsewhere in production, it chooses between two.
  if (explicit && settings.length === 1)
    return {
      node: explicit.node,
      messageId: 'memoryStore',
      evidence: { kind: 'option', node: explicit.node },
    };
  if (settings.length > 0 || !complete) return undefined;
  const node = lackedBy[0] ?? nameOf(call);
  return { node, messageId: 'memoryStore', evidence: { kind: 'absence', node } };
}

function isMemory(asked: TSESTree.Node): boolean {
  const node = unwrap(asked);
  return node.type === 'NewExpression' && /^Memory(?:Session)?Store$/.test(lastName(node.callee) ?? '');
}

function longSession(setup: Setup, maxDays: number, analysis: Analysis): Finding<MessageId> | undefined {
  const { lifetimeOption: path, lifetimeUnit: unit } = setup.facts;
  if (!path) return undefined;
  const { values } = analysis.optionAt(setup.role('options'), path);
  for (const { value, node } of values) {
    if (typeof value !== 'number') continue;
    const days = value / (unit === 'ms' ? 1000 : 1) / DAY;
    if (days > maxDays)
      return {
        node,
        messageId: 'longSession',
        data: { days: String(Math.round(days)) },
        evidence: { kind: 'constant', node },
      };
  }
  return undefined;
}

/** `req.logIn(user, { keepSessionInfo: true })` */
function keptContents(analysis: Analysis): readonly Finding<MessageId>[] {
  return analysis.instancesOf(Login).flatMap((login): readonly Finding<MessageId>[] => {
    const path = login.facts.keepsOption;
    const { node: call } = login;
    if (!path || !isCall(call)) return [];
    const options = login.role('options');
    const { settings, values } = analysis.optionAt(options, path);
    const [setting] = settings;
    if (!setting || values.length === 0 || !values.every(({ value }) => value === true)) return [];
    const node = settingPlace(setting.node);
    const fix = setOption(analysis, { call, options, path, value: 'false' });
    const data = { option: path.join('.') };
    return [
      {
        node,
        messageId: 'keptContent',
        evidence: { kind: 'option', node },
        ...(fix && { suggest: [{ messageId: 'setFalse', data, fix }] }),
      },
    ];
  });
}

const LOGOUT = /log_?-?out|sign_?-?out|log_?off/i;
const ENDS =
  /destroy|regenerate|log_?out\s*\(|logOut|session\s*=\s*(?:null|undefined)|\.delete\(\)|clearSession|invalidate|revoke/;

/** A logout that only takes one field out of the session. */
function* openLogouts(analysis: Analysis): Generator<Finding<MessageId>> {
  const { sourceCode, index } = analysis.file;
  if (!LOGOUT.test(sourceCode.text) || !/session/.test(sourceCode.text)) return;
  const seen = new Set<FunctionNode>();
  for (const member of index.membersNamed('session')) {
    const field =
      member.parent.type === 'MemberExpression' && member.parent.object === member
        ? member.parent
        : undefined;
    const name = field && staticKey(field);
    if (!field || name === undefined || !IDENTITY_FIELDS.test(name) || !isTakenOut(field)) continue;
    const around = logoutAround(field);
    if (!around || seen.has(around)) continue;
    seen.add(around);
    if (ENDS.test(sourceCode.getText(around as never).replace(/function\s+\w+/, ''))) continue;
    yield {
      node: field,
      messageId: 'openLogout',
      data: { field: name },
      evidence: { kind: 'absence', node: field },
    };
  }
}

/** `delete req.session.user`, `req.session.user = null` */
function isTakenOut(field: TSESTree.MemberExpression): boolean {
  const { parent } = field;
  if (parent.type === 'UnaryExpression') return parent.operator === 'delete';
  if (parent.type !== 'AssignmentExpression' || parent.left !== field) return false;
  const value = unwrap(parent.right);
  if (value.type === 'Literal') return !value.value;
  return value.type === 'Identifier' && value.name === 'undefined';
}

function logoutAround(node: TSESTree.Node): FunctionNode | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (!isFunction(current)) continue;
    if (LOGOUT.test(functionName(current) ?? '') || LOGOUT.test(routePath(current) ?? '')) return current;
  }
  return undefined;
}
