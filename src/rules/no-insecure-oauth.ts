import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { OAuthAnswer, OAuthLogin, type OAuthLoginFacts } from '../concepts/oauth-login.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { demand } from '../dataflow/demand.ts';
import { placeOf, settingPlace } from '../families/tokens.ts';
import { setOption } from '../fixes/set-option.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { flowEvidence } from '../rule-kit/evidence.ts';
import { judgeFile, type JudgingOptions, type Verdict } from '../rule-kit/judge-file.ts';
import { certaintyReport, ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import { isCall } from '../syntax/functions.ts';
import { lastName, lastNameOrCalled } from '../syntax/last-name.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId =
  | 'stateOff'
  | 'stateMissing'
  | 'checksOff'
  | 'accountLinking'
  | 'answerUnchecked'
  | 'cleartextServer'
  | 'constantState'
  | 'implicitGrant'
  | 'passwordGrant'
  | 'plainChallenge'
  | 'taintedRedirect'
  | 'looseRedirect'
  | 'publicSecret'
  | 'setOption';

export default createRule<MessageId, readonly [JudgingOptions]>({
  name: 'no-insecure-oauth',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow logins at other servers whose answer somebody else can send or take',
      cwe: ['CWE-352', 'CWE-287', 'CWE-346', 'CWE-601'],
      owasp: ['A07:2025', 'A07:2021'],
      precision: 'high',
      securitySeverity: 7.1,
      recommended: true,
      strict: [{ report: 'potential' }],
      fixSafety: 'review',
      confidence: {
        stateOff: 'certain',
        stateMissing: 'potential',
        checksOff: 'certain',
        accountLinking: 'certain',
        answerUnchecked: 'certain',
        cleartextServer: 'certain',
        constantState: 'certain',
        implicitGrant: 'certain',
        passwordGrant: 'potential',
        plainChallenge: 'certain',
        taintedRedirect: 'tainted',
        looseRedirect: 'certain',
        publicSecret: 'certain',
        setOption: 'certain',
      },
      concepts: [OAuthLogin.name, OAuthAnswer.name],
    },
    messages: {
      stateOff:
        "Nothing ties the answer of this login to the visitor who asked for it, so that an attacker can log others in to their own account. Set 'state' to true.",
      stateMissing:
        "Nothing seen here ties the answer of this login to the visitor who asked for it. Set 'state' to true, or send one.",
      checksOff:
        'The answer of this login is checked against nothing, so that an attacker can log others in to their own account. Check the state, and use PKCE.',
      accountLinking:
        'Whoever has an account with the same address at this provider is taken for the same person, and providers do not all check addresses. Leave it off.',
      answerUnchecked:
        'The answer of this login is taken from anyone: none of {{checks}} says which request it belongs to. Give the one that was kept in the session.',
      cleartextServer:
        'The server is spoken to without encryption here, with secrets and tokens. Leave this out.',
      constantState:
        "'{{name}}' is the same for everyone, so that it ties no answer to a visitor. Make a random one for each login, and keep it in the session.",
      implicitGrant:
        "'{{type}}' has the token sent in an address, where histories and other scripts find it. Ask for a code, with PKCE.",
      passwordGrant:
        'The program asks for the password of another service here. Send its owner there instead.',
      plainChallenge: "'plain' shows the secret that PKCE is to keep. Use 'S256'.",
      taintedRedirect:
        "'{{source}}', {{label}}, says where the answer of this login is sent, with the code that lets its reader in. Use an address of the program's own.",
      looseRedirect:
        "'{{method}}' also lets addresses of others pass, which then get the code that lets its reader in. Compare with the whole address that is registered.",
      publicSecret:
        "'{{name}}' is put into the program that browsers are sent, so that it is no secret. Keep it on the server.",
      setOption: "Set '{{key}}' to {{value}}.",
    },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
    hasSuggestions: true,
  },
  defaultOptions: [{ report: 'certain', ignoreTests: true }],
  create: judgeFile(verdicts),
});

function* verdicts(analysis: Analysis): Generator<Verdict<MessageId>> {
  for (const login of analysis.instancesOf(OAuthLogin)) yield* loginVerdicts(login, analysis);
  yield* answerVerdicts(analysis);
  yield* requestVerdicts(analysis);
  yield* redirectChecks(analysis);
  yield* publicSecrets(analysis);
}

type OAuthLoginInstance = Instance<'options', OAuthLoginFacts>;

function* loginVerdicts(login: OAuthLoginInstance, analysis: Analysis): Generator<Verdict<MessageId>> {
  const { stateOption, checksOption, linkingOption, tiedBy = [] } = login.facts;
  const options = login.role('options');
  if (stateOption !== undefined) {
    const state = analysis.optionAt(options, [stateOption]);
    const [setting] = state.settings;
    const isOff = state.values.length > 0 && state.values.every(({ value }) => value === false);
    const tied = tiedBy.map((key) => analysis.optionAt(options, [key]));
    const isTied =
      tied.some(({ settings, complete }) => settings.length > 0 || !complete) || sendsState(analysis);
    if (setting && isOff && !isTied)
      yield setTo(login, 'stateOff', setting.node, stateOption, 'true', analysis);
    const [lacking] = state.lackedBy;
    if (!setting && lacking && state.complete && !isTied)
      yield {
        ...setTo(login, 'stateMissing', lacking, stateOption, 'true', analysis),
        certainty: 'potential',
      };
  }
  if (checksOption !== undefined) {
    const [setting] = analysis.optionAt(options, [checksOption]).settings;
    const parts = setting ? analysis.partsOf(setting.demand) : [];
    const isNone = parts.every(({ demand: part }) =>
      analysis.constantsOf(part).values.some(({ value }) => value === 'none'),
    );
    const list = setting && unwrap(setting.node);
    const isEmpty = list?.type === 'ArrayExpression' && list.elements.length === 0;
    if (setting && (isEmpty || (parts.length > 0 && isNone)))
      yield setTo(login, 'checksOff', setting.node, checksOption, "['pkce', 'state']", analysis);
  }
  if (linkingOption !== undefined) {
    const { settings, values } = analysis.optionAt(options, [linkingOption]);
    const [setting] = settings;
    if (setting && values.length > 0 && values.every(({ value }) => value === true))
      yield setTo(login, 'accountLinking', setting.node, linkingOption, 'false', analysis);
  }
}

/** Whether logins of this file are begun with a state of their own: `passport.authenticate('github', { state })`. */
function sendsState(analysis: Analysis): boolean {
  return analysis.file.index
    .callsOf('authenticate')
    .some(
      (call) =>
        isCall(call) &&
        call.arguments
          .slice(1, 2)
          .some((given) => analysis.optionAt([demand(given)], ['state']).settings.length > 0),
    );
}

function setTo(
  login: OAuthLoginInstance,
  messageId: MessageId,
  place: TSESTree.Node,
  key: string,
  value: string,
  analysis: Analysis,
): Verdict<MessageId> {
  const { node: call } = login;
  const node = settingPlace(place);
  const fix: TSESLint.ReportFixFunction | undefined = isCall(call)
    ? setOption(analysis, { call, options: login.role('options'), path: [key], value })
    : undefined;
  return {
    node,
    messageId,
    evidence: { kind: messageId === 'stateMissing' ? 'absence' : 'option', node },
    ...(fix && { suggest: [{ messageId: 'setOption', data: { key, value }, fix }] }),
  };
}

/** Answers that are taken without what they have to say again. */
function* answerVerdicts(analysis: Analysis): Generator<Verdict<MessageId>> {
  for (const answer of analysis.instancesOf(OAuthAnswer)) {
    const { checks, cleartext } = answer.facts;
    const place = placeOf(answer);
    if (cleartext === true)
      yield { node: place, messageId: 'cleartextServer', evidence: { kind: 'name', node: place } };
    if (!checks) continue;
    const given = answer.role('checks');
    const hidden =
      answer.view?.list !== undefined || answer.view?.arguments.some(({ type }) => type === 'SpreadElement');
    const found = checks.map((key) => analysis.optionAt(given, [key]));
    if (hidden || found.some(({ settings, complete }) => settings.length > 0 || !complete)) continue;
    const node = found[0]?.lackedBy[0] ?? place;
    const data = { checks: checks.map((key) => `'${key}'`).join(', ') };
    yield { node, messageId: 'answerUnchecked', data, evidence: { kind: 'absence', node } };
  }
}

const RESPONSE_TYPES = /\bresponse_type=((?:id_token(?:%20|\+| ))?token\b(?:(?:%20|\+| )id_token)?)/;

/** Requests that the program writes by hand: addresses, and the parameters of some. */
function* requestVerdicts(analysis: Analysis): Generator<Verdict<MessageId>> {
  const { index, sourceCode } = analysis.file;
  if (!/response_type|responseType|code_challenge_method|grant_type|redirect_uri/.test(sourceCode.text))
    return;
  for (const node of index.addresses) {
    const text = sourceCode.getText(node as never);
    const [, type] = RESPONSE_TYPES.exec(text) ?? [];
    if (type !== undefined && /client_id=/.test(text))
      yield { node, messageId: 'implicitGrant', data: { type }, evidence: { kind: 'constant', node } };
    else if (/code_challenge_method=plain\b/.test(text))
      yield { node, messageId: 'plainChallenge', evidence: { kind: 'constant', node } };
    yield* redirectHoles(node, analysis);
  }
  for (const property of ['response_type', 'responseType'].flatMap((key) => index.propertiesNamed(key))) {
    const type = textOf(property.value, analysis);
    if (type !== undefined && /^(?:id_token )?token(?: id_token)?$/.test(type) && isRequest(property))
      yield {
        node: property,
        messageId: 'implicitGrant',
        data: { type },
        evidence: { kind: 'option', node: property },
      };
  }
  for (const property of index.propertiesNamed('code_challenge_method')) {
    if (textOf(property.value, analysis) === 'plain')
      yield { node: property, messageId: 'plainChallenge', evidence: { kind: 'option', node: property } };
  }
  for (const property of index.propertiesNamed('grant_type')) {
    if (textOf(property.value, analysis) === 'password')
      yield {
        node: property,
        messageId: 'passwordGrant',
        certainty: 'potential',
        evidence: { kind: 'option', node: property },
      };
  }
  for (const name of ['state', 'nonce']) {
    for (const property of index.propertiesNamed(name)) {
      if (
        isRequest(property) &&
        textOf(property.value, analysis) !== undefined &&
        !isCallee(property, /^(?:use|set)State$/)
      )
        yield {
          node: property,
          messageId: 'constantState',
          data: { name },
          evidence: { kind: 'constant', node: property },
        };
    }
  }
  for (const property of index.propertiesNamed('redirect_uri')) {
    if (isRequest(property)) yield* taintedRedirect(property.value, analysis);
  }
}

/** Whether a property stands among the parameters of a request for a login. */
function isRequest(property: TSESTree.Property): boolean {
  const { parent } = property;
  if (parent.type !== 'ObjectExpression') return false;
  const keys = new Set(
    parent.properties.map((one) => (one.type === 'Property' ? staticKey(one) : undefined)),
  );
  const hasClient = keys.has('client_id') || keys.has('clientId') || keys.has('clientID');
  return (
    hasClient &&
    (keys.has('response_type') || keys.has('responseType') || keys.has('redirect_uri') || keys.has('scope'))
  );
}

function isCallee(property: TSESTree.Property, pattern: RegExp): boolean {
  const call = property.parent.parent;
  return call?.type === 'CallExpression' && pattern.test(lastNameOrCalled(call) ?? '');
}

function textOf(node: TSESTree.Node, analysis: Analysis): string | undefined {
  const { values, complete } = analysis.constantsOf(demand(node));
  const [only, ...others] = values;
  return complete && others.length === 0 && typeof only?.value === 'string' && only.value !== ''
    ? only.value
    : undefined;
}

/** `…&redirect_uri=${req.query.next}` */
function* redirectHoles(node: TSESTree.Node, analysis: Analysis): Generator<Verdict<MessageId>> {
  if (node.type !== 'TemplateLiteral') return;
  for (const [at, hole] of node.expressions.entries()) {
    if (/redirect_uri=$/.test(node.quasis[at]?.value.raw ?? '')) yield* taintedRedirect(hole, analysis);
  }
}

function* taintedRedirect(node: TSESTree.Node, analysis: Analysis): Generator<Verdict<MessageId>> {
  const taint = analysis.taintOf(demand(node), 'url-origin', { tiers: ['remote'] });
  if (taint.kind !== 'tainted') return;
  const { source } = taint.path;
  yield {
    node,
    messageId: 'taintedRedirect',
    data: { source: source.text, label: source.label },
    evidence: flowEvidence(taint.path),
  };
}

const REDIRECT = /^redirect_?ur[il]$/i;

/** A server that compares a part of the address it sends answers to. */
function* redirectChecks(analysis: Analysis): Generator<Verdict<MessageId>> {
  for (const method of ['startsWith', 'includes', 'indexOf', 'endsWith']) {
    for (const call of analysis.file.index.callsOf(method)) {
      if (call.type !== 'CallExpression') continue;
      const callee = unwrap(call.callee);
      const [given] = call.arguments;
      if (callee.type !== 'MemberExpression' || !given || !REDIRECT.test(lastName(callee.object) ?? ''))
        continue;
      const text = literalText(given);
      const isWhole = text !== undefined && /^\w+:\/\/[^/]+\/|^\w+:\/?\/?$|^[#?]$|^\/$/.test(text);
      if (isWhole || (text !== undefined && !/[.:]/.test(text))) continue;
      yield {
        node: callee.property,
        messageId: 'looseRedirect',
        data: { method },
        evidence: { kind: 'name', node: callee.property },
      };
    }
  }
}

const PUBLIC =
  /\b(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC)_(?:\w+_)?(?:CLIENT_SECRET|APP_SECRET|SECRET_KEY|PRIVATE_KEY|SECRET)\b/g;

/** Secrets under names that build tools write into the program for browsers. */
function* publicSecrets(analysis: Analysis): Generator<Verdict<MessageId>> {
  const { sourceCode } = analysis.file;
  for (const { index, 0: name } of sourceCode.text.matchAll(PUBLIC)) {
    const node = sourceCode.getNodeByRangeIndex(index) as TSESTree.Node | null;
    const member = node?.parent;
    if (node?.type !== 'Identifier' || member?.type !== 'MemberExpression' || member.property !== node)
      continue;
    if (staticKey(unwrap(member.object)) !== 'env') continue;
    yield { node, messageId: 'publicSecret', data: { name }, evidence: { kind: 'name', node } };
  }
}
