import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { TransportSecurity, type TransportSecurityFacts } from '../concepts/transport-security.ts';
import {
  CLEARTEXT_ADDRESS,
  INSECURE_ADDRESS,
  isLocalHost,
  OLD_METHOD,
  OLD_POLICY,
  OLD_VERSION,
  OPEN_METHOD,
  TLS_OPTIONS,
  oldSuite,
  TLS_ARGUMENTS,
  weakSuite,
  type TlsOption,
} from '../concepts/words/tls-options.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { certaintyReport, ignoreTests, optionsSchema, type CertaintyReport } from '../rule-kit/options.ts';
import { report, type Finding } from '../rule-kit/report.ts';
import { isCall, parametersOf } from '../syntax/functions.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId =
  | 'unverifiedCertificate'
  | 'unverifiedByDefault'
  | 'unverifiedHost'
  | 'unverifiedProcess'
  | 'trustsAll'
  | 'oldVersion'
  | 'openVersion'
  | 'weakSuites'
  | 'insecureAddress'
  | 'cleartextAddress'
  | 'cleartext'
  | 'legacyOption'
  | 'verify'
  | 'removeOption'
  | 'removeStatement'
  | 'useVersion';
type Options = readonly [{ readonly report?: CertaintyReport; readonly ignoreTests?: boolean }];
type TlsFinding = Finding<MessageId> & { readonly potential?: boolean };
type Suggestion = TSESLint.SuggestionReportDescriptor<MessageId>;

export default createRule<MessageId, Options>({
  name: 'no-insecure-tls',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Disallow encrypted connections whose other end is not verified, or that old protocols weaken',
      cwe: ['CWE-295', 'CWE-297', 'CWE-319', 'CWE-326', 'CWE-757'],
      owasp: ['A04:2025', 'A07:2025', 'A02:2021', 'A07:2021'],
      precision: 'high',
      securitySeverity: 7.4,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: {
        unverifiedCertificate: 'certain',
        unverifiedByDefault: 'certain',
        unverifiedHost: 'certain',
        unverifiedProcess: 'certain',
        trustsAll: 'certain',
        oldVersion: 'certain',
        openVersion: 'potential',
        weakSuites: 'certain',
        insecureAddress: 'certain',
        cleartextAddress: 'potential',
        cleartext: 'certain',
        legacyOption: 'potential',
        verify: 'certain',
        removeOption: 'certain',
        removeStatement: 'certain',
        useVersion: 'certain',
      },
      concepts: [TransportSecurity.name],
      fixSafety: 'review',
    },
    messages: {
      unverifiedCertificate:
        "'{{option}}' lets anyone on the way stand in for the other end of this connection. Verify certificates; a private authority is named by the option 'ca'.",
      unverifiedByDefault:
        "Unless the environment says so, '{{option}}' lets anyone on the way stand in for the other end of this connection. Verify certificates unless told otherwise.",
      unverifiedHost:
        'This check accepts the certificate of any host, so that whoever has one can stand in for all. Leave the check to Node, or return an Error for other hosts.',
      unverifiedProcess:
        "This switches off the verification of certificates for every connection of the process. Name a private authority by NODE_EXTRA_CA_CERTS or the option 'ca'.",
      trustsAll:
        'Every certificate is accepted here, so that anyone on the way can read and alter what is sent. Verify them.',
      oldVersion: "'{{version}}' allows protocols with practical attacks. Allow TLS 1.2 and newer.",
      openVersion:
        "'{{version}}' drops the lowest version that Node sets, and allows TLS 1.0. Set minVersion instead.",
      weakSuites: "'{{suite}}' allows connections that can be read or altered. Leave the list to Node.",
      insecureAddress:
        "'{{setting}}' in this address lets anyone on the way stand in for the database. Verify its certificate.",
      cleartextAddress:
        "'{{setting}}' in this address sends everything in clear text. Encrypt the connection.",
      cleartext:
        'This connection is not encrypted, so that anyone on the way can read and alter what is sent. Use TLS.',
      legacyOption: "'{{option}}' allows renegotiation that can be tampered with. Leave it out.",
      verify: "Verify: set '{{option}}' to {{value}}.",
      removeOption: "Remove '{{option}}', and verify by default.",
      removeStatement: 'Remove this, and verify by default.',
      useVersion: "Use '{{value}}'.",
    },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
    hasSuggestions: true,
  },
  defaultOptions: [{ ignoreTests: true }],
  create(context) {
    const [options = {}] = context.options;
    return {
      Program() {
        const analysis = analyze(context);
        if (analysis.isTestFile && options.ignoreTests !== false) return;
        const seen = new Set<TSESTree.Node>();
        for (const { potential = false, ...finding } of findings(analysis)) {
          const isDevelopment = !analysis.runsInProduction(finding.node);
          if ((potential || isDevelopment) && options.report !== 'potential') continue;
          if (seen.has(finding.node)) continue;
          seen.add(finding.node);
          report(context, finding);
        }
      },
    };
  },
});

function* findings(analysis: Analysis): Generator<TlsFinding> {
  for (const option of TLS_OPTIONS) yield* optionFindings(analysis, option);
  yield* environmentFindings(analysis);
  yield* hostCheckFindings(analysis);
  yield* versionFindings(analysis);
  yield* suiteFindings(analysis);
  yield* addressFindings(analysis);
  yield* argumentFindings(analysis);
  yield* callFindings(analysis);
}

/** A place where an option is written, as a property or by an assignment. */
interface Setting {
  readonly value: TSESTree.Node;
  readonly written: TSESTree.Property | TSESTree.AssignmentExpression;
}

function settingsOf({ file }: Analysis, name: string): readonly Setting[] {
  const properties = file.index.propertiesNamed(name).map((written) => ({ value: written.value, written }));
  const writes = file.index.writesTo(name).map((written) => ({ value: written.right, written }));
  return [...properties, ...writes];
}

function* optionFindings(analysis: Analysis, option: TlsOption): Generator<TlsFinding> {
  for (const { value, written } of settingsOf(analysis, option.name)) {
    const state = stateOf(analysis, value, option);
    if (state === 'sound' || isExempt(analysis, option, written)) continue;
    const isHere = unwrap(value).type !== 'Identifier' && unwrap(value).type !== 'MemberExpression';
    yield {
      node: value,
      messageId: state === 'by-default' ? 'unverifiedByDefault' : 'unverifiedCertificate',
      data: { option: `${option.name}: ${analysis.file.sourceCode.getText(value as never)}`.slice(0, 80) },
      evidence: { kind: 'option', node: value },
      potential: option.potential || state === 'in-development',
      suggest: isHere ? edits(analysis, option, value, written) : [],
    };
  }
}

function stateOf(
  analysis: Analysis,
  value: TSESTree.Node,
  { insecure }: TlsOption,
): 'sound' | 'insecure' | 'by-default' | 'in-development' {
  const { values, complete } = analysis.constantsOf(demand(value));
  const weak = values.filter((one) => insecure.some((bad) => bad === one.value));
  if (complete && weak.some(({ inProduction }) => inProduction)) return 'insecure';
  if (complete && weak.length > 0) return 'in-development';
  return insecure.includes(false) && isOffByDefault(analysis, value) ? 'by-default' : 'sound';
}

/** `process.env.VERIFY === 'true'`: false wherever nobody set it. */
function isOffByDefault({ file }: Analysis, value: TSESTree.Node): boolean {
  const node = unwrap(value);
  if (node.type !== 'BinaryExpression' || !/^===?$/.test(node.operator)) return false;
  const sides = [unwrap(node.left as TSESTree.Node), unwrap(node.right)];
  return (
    sides.some((side) => literalText(side) !== undefined) &&
    sides.some((side) =>
      /^(?:process|import\.meta)\.env\.(?!NODE_ENV\b)\w+$/.test(file.sourceCode.getText(side as never)),
    )
  );
}

function isExempt(
  analysis: Analysis,
  option: TlsOption,
  written: TSESTree.Property | TSESTree.AssignmentExpression,
): boolean {
  const { text } = analysis.file.sourceCode;
  const object = written.type === 'Property' ? written.parent : undefined;
  if (isAskedFor(written)) return true;
  // A server that looks at the client's certificate itself.
  const asksClients = object?.type === 'ObjectExpression' && hasTrue(object, 'requestCert');
  if (option.name === 'rejectUnauthorized' && asksClients) return /\.authorized\b/.test(text);
  return object?.type === 'ObjectExpression' && goesToLocalHost(analysis, object);
}

/** `if (mode === 'no-verify')`: the program's user asked for it, by a mode that says nothing else. */
function isAskedFor(node: TSESTree.Node): boolean {
  for (let outer = node.parent; outer && !/Function|Program/.test(outer.type); outer = outer.parent) {
    const test =
      outer.type === 'SwitchCase' || outer.type === 'IfStatement' || outer.type === 'ConditionalExpression'
        ? outer.test
        : undefined;
    const sides = test?.type === 'BinaryExpression' ? [test.left, test.right] : [test];
    if (sides.some((side) => side?.type === 'Literal' && side.value === 'no-verify')) return true;
  }
  return false;
}

function hasTrue(object: TSESTree.ObjectExpression, key: string): boolean {
  return object.properties.some(
    (property) =>
      property.type === 'Property' &&
      staticKey(property) === key &&
      property.value.type === 'Literal' &&
      property.value.value === true,
  );
}

/** Whether the options, or the call they are given to, name this machine as the other end. */
function goesToLocalHost(analysis: Analysis, start: TSESTree.ObjectExpression): boolean {
  let object: TSESTree.Node = start;
  for (let depth = 0; depth < 4 && object.type === 'ObjectExpression'; depth += 1) {
    for (const property of object.properties) {
      if (
        property.type !== 'Property' ||
        !/^(?:host|hostname|url|uri|baseURL|server|connectionString|target)$/.test(staticKey(property) ?? '')
      )
        continue;
      if (isConstantLocal(analysis, property.value)) return true;
    }
    const { parent } = object as { readonly parent?: TSESTree.Node };
    if (isCall(parent)) {
      const [first] = parent.arguments;
      return first !== undefined && first !== object && isConstantLocal(analysis, first);
    }
    if (parent?.type !== 'Property') return false;
    object = parent.parent;
  }
  return false;
}

function isConstantLocal(analysis: Analysis, node: TSESTree.Node): boolean {
  const { values, complete } = analysis.constantsOf(demand(node));
  return (
    complete &&
    values.length > 0 &&
    values.every(({ value }) => typeof value === 'string' && isLocalHost(value))
  );
}

/** Verify, or leave the option out. */
function edits(
  analysis: Analysis,
  { name, sound }: TlsOption,
  value: TSESTree.Node,
  written: TSESTree.Property | TSESTree.AssignmentExpression,
): readonly Suggestion[] {
  const set: Suggestion = {
    messageId: 'verify',
    data: { option: name, value: sound },
    fix: (fixer) => fixer.replaceText(value as never, sound),
  };
  const removal = removalOf(analysis, written);
  return removal ? [set, { messageId: 'removeOption', data: { option: name }, fix: removal }] : [set];
}

/** The edit that takes a property out, with its comma, or a statement that is nothing but the assignment. */
function removalOf(
  { file }: Analysis,
  written: TSESTree.Property | TSESTree.AssignmentExpression,
): TSESLint.ReportFixFunction | undefined {
  if (written.type === 'AssignmentExpression') {
    const { parent } = written;
    const isOwn =
      parent.type === 'ExpressionStatement' && /^(?:Program|BlockStatement)$/.test(parent.parent.type);
    return isOwn ? (fixer) => fixer.remove(parent as never) : undefined;
  }
  const { sourceCode } = file;
  const after = sourceCode.getTokenAfter(written as never);
  const before = sourceCode.getTokenBefore(written as never);
  if (after?.value === ',') {
    const next = sourceCode.getTokenAfter(after);
    const end = next && next.value !== '}' ? next.range[0] : after.range[1];
    return (fixer) => fixer.removeRange([written.range[0], end]);
  }
  return before?.value === ','
    ? (fixer) => fixer.removeRange([before.range[0], written.range[1]])
    : (fixer) => fixer.remove(written as never);
}

/** `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'`, for this process or one that it starts. */
function* environmentFindings(analysis: Analysis): Generator<TlsFinding> {
  for (const { value, written } of settingsOf(analysis, 'NODE_TLS_REJECT_UNAUTHORIZED')) {
    const { values } = analysis.constantsOf(demand(value));
    const weak = values.filter((one) => /^(?:0|false)$/.test(String(one.value)));
    if (weak.length === 0) continue;
    const removal = removalOf(analysis, written);
    yield {
      node: written,
      messageId: 'unverifiedProcess',
      evidence: { kind: 'constant', node: value },
      potential: !weak.some(({ inProduction }) => inProduction),
      suggest: removal ? [{ messageId: 'removeStatement', fix: removal }] : [],
    };
  }
}

/** A function in the place of the check of host names that never objects. */
function* hostCheckFindings(analysis: Analysis): Generator<TlsFinding> {
  const { file } = analysis;
  for (const { value, written } of settingsOf(analysis, 'checkServerIdentity')) {
    const inner = unwrap(value);
    const isNoop = inner.type === 'Identifier' && /^noop$/i.test(inner.name);
    const isMemberNoop = inner.type === 'MemberExpression' && staticKey(inner) === 'noop';
    const branches = branchesOf(value).map((branch) => file.functionsOf(branch, new Query()));
    const neverObjects =
      branches.every((targets) => targets.length > 0) &&
      branches
        .flat()
        .every(
          (target) =>
            file.index.returnsOf(target).every((result) => isNothing(unwrap(result))) &&
            !/\bthrow\b/.test(file.sourceCode.getText(target as never)),
        );
    if (!isNoop && !isMemberNoop && !neverObjects) continue;
    const removal = removalOf(analysis, written);
    yield {
      node: value,
      messageId: 'unverifiedHost',
      evidence: { kind: 'option', node: value },
      suggest: removal
        ? [{ messageId: 'removeOption', data: { option: 'checkServerIdentity' }, fix: removal }]
        : [],
    };
  }
}

/** The expressions one of which a value is. */
function branchesOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  const inner = unwrap(node);
  if (inner.type === 'ConditionalExpression')
    return [...branchesOf(inner.consequent), ...branchesOf(inner.alternate)];
  return inner.type === 'LogicalExpression'
    ? [...branchesOf(inner.left), ...branchesOf(inner.right)]
    : [inner];
}

function isNothing(node: TSESTree.Node): boolean {
  if (node.type === 'Identifier') return node.name === 'undefined';
  if (node.type === 'UnaryExpression') return node.operator === 'void';
  return node.type === 'Literal' && (node.value === null || node.value === true);
}

/** Old protocols, by the names of methods, of versions and of policies. */
function* versionFindings(analysis: Analysis): Generator<TlsFinding> {
  for (const { value, written } of settingsOf(analysis, 'secureProtocol')) {
    const text = textOf(analysis, value);
    const isOld = text !== undefined && OLD_METHOD.test(text);
    if (text === undefined || !(isOld || OPEN_METHOD.test(text))) continue;
    yield {
      node: value,
      messageId: isOld ? 'oldVersion' : 'openVersion',
      data: { version: text },
      evidence: { kind: 'option', node: value },
      potential: !isOld,
      suggest:
        written.type === 'Property'
          ? [
              {
                messageId: 'useVersion',
                data: { value: "minVersion: 'TLSv1.2'" },
                fix: (fixer) => fixer.replaceText(written as never, "minVersion: 'TLSv1.2'"),
              },
            ]
          : [],
    };
  }
  for (const name of ['minVersion', 'maxVersion', 'DEFAULT_MIN_VERSION', 'DEFAULT_MAX_VERSION']) {
    for (const { value } of settingsOf(analysis, name)) {
      const text = textOf(analysis, value);
      if (text === undefined || !OLD_VERSION.test(text)) continue;
      const inner = unwrap(value);
      const replacement = /max/i.test(name) ? "'TLSv1.3'" : "'TLSv1.2'";
      yield {
        node: value,
        messageId: 'oldVersion',
        data: { version: text },
        evidence: { kind: 'option', node: value },
        suggest:
          inner.type === 'Literal'
            ? [
                {
                  messageId: 'useVersion',
                  data: { value: replacement },
                  fix: (fixer) => fixer.replaceText(inner as never, replacement),
                },
              ]
            : [],
      };
    }
  }
  for (const name of ['minimumProtocolVersion', 'tlsSecurityPolicy']) {
    for (const { value } of settingsOf(analysis, name)) {
      const inner = unwrap(value);
      const key = inner.type === 'MemberExpression' ? staticKey(inner) : undefined;
      if (key !== undefined && OLD_POLICY.test(key))
        yield {
          node: value,
          messageId: 'oldVersion',
          data: { version: key },
          evidence: { kind: 'option', node: value },
        };
    }
  }
}

/** The text a value is in production, where it is one. */
function textOf(analysis: Analysis, node: TSESTree.Node): string | undefined {
  const { values, complete } = analysis.constantsOf(demand(node));
  const texts = values.filter(({ value, inProduction }) => typeof value === 'string' && inProduction);
  return complete && texts.length > 0 ? String(texts[0]?.value) : undefined;
}

function* suiteFindings(analysis: Analysis): Generator<TlsFinding> {
  for (const { value } of settingsOf(analysis, 'ciphers')) {
    const text = textOf(analysis, value);
    const weak = text === undefined ? undefined : weakSuite(text);
    const suite = weak ?? (text === undefined ? undefined : oldSuite(text));
    if (suite !== undefined)
      yield {
        node: value,
        messageId: 'weakSuites',
        data: { suite },
        evidence: { kind: 'option', node: value },
        potential: weak === undefined,
      };
  }
  for (const { value } of settingsOf(analysis, 'secureOptions')) {
    const option = /SSL_OP_(?:LEGACY_SERVER_CONNECT|ALLOW_UNSAFE_LEGACY_RENEGOTIATION)/.exec(
      analysis.file.sourceCode.getText(value as never),
    );
    if (option)
      yield {
        node: value,
        messageId: 'legacyOption',
        data: { option: option[0] },
        evidence: { kind: 'option', node: value },
        potential: true,
      };
  }
}

/** Arguments of programs that are started, and of browsers that are driven. */
function* argumentFindings(analysis: Analysis): Generator<TlsFinding> {
  const { sourceCode } = analysis.file;
  for (const { index } of sourceCode.text.matchAll(
    /--(?:tls-min-v1\.[01]|unsafely-ignore-certificate-errors|ignore-certificate-errors)/g,
  )) {
    const node = sourceCode.getNodeByRangeIndex(index) as TSESTree.Node | null;
    const text = node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
    const found = text === undefined ? undefined : TLS_ARGUMENTS.find(({ pattern }) => pattern.test(text));
    // What stands in a list is passed on; a text by itself may be compared, or shown.
    if (!node || !found || node.parent?.type !== 'ArrayExpression') continue;
    yield {
      node,
      messageId: 'unverifiedCertificate',
      data: { option: text ?? '' },
      evidence: { kind: 'constant', node },
      potential: found.potential,
    };
  }
}

/** Connection strings, and modes that are given beside them. */
function* addressFindings(analysis: Analysis): Generator<TlsFinding> {
  for (const node of analysis.file.index.addresses) {
    const text =
      node.type === 'Literal' ? node.value : node.quasis.map((quasi) => quasi.value.raw).join('{}');
    const insecure = INSECURE_ADDRESS.exec(text);
    const cleartext = CLEARTEXT_ADDRESS.exec(text);
    const setting = (insecure ?? cleartext)?.[1];
    if (setting === undefined || isLocalHost(text)) continue;
    yield {
      node,
      messageId: insecure ? 'insecureAddress' : 'cleartextAddress',
      data: { setting },
      evidence: { kind: 'constant', node },
      potential: !insecure,
    };
  }
  for (const { value } of settingsOf(analysis, 'ssl')) {
    if (textOf(analysis, value) === 'no-verify')
      yield {
        node: value,
        messageId: 'unverifiedCertificate',
        data: { option: "ssl: 'no-verify'" },
        evidence: { kind: 'option', node: value },
      };
  }
}

function* callFindings(analysis: Analysis): Generator<TlsFinding> {
  for (const instance of analysis.instancesOf(TransportSecurity)) {
    const { facts, node } = instance;
    const name = isCall(node) ? lastPart(node.callee) : node;
    if (facts.effect === 'trusts-all')
      yield { node: name, messageId: 'trustsAll', evidence: { kind: 'name', node: name } };
    for (const decider of instance.role('decider')) {
      const answer = acceptingAnswer(analysis, decider.node, facts);
      if (answer)
        yield { node: answer, messageId: 'trustsAll', evidence: { kind: 'constant', node: answer } };
    }
    if (facts.effect === 'cleartext' && !isGivenToLocal(analysis, node))
      yield { node: name, messageId: 'cleartext', evidence: { kind: 'name', node: name } };
    for (const asked of instance.role('encrypt')) {
      const option = analysis.optionAt([{ ...asked, path: [] }], asked.path);
      const [setting] = option.settings;
      const credentials = instance.role('credentials').flatMap((one) => settingsAt(analysis, one));
      // Without the option, the connection is not encrypted, and passwords are sent as they are.
      if (!setting && option.complete && credentials[0] && !isHostLocal(analysis, instance.role('host')))
        yield {
          node: credentials[0],
          messageId: 'cleartext',
          evidence: { kind: 'absence', node: credentials[0] },
          potential: true,
        };
      if (!setting || !option.complete || option.values.length === 0) continue;
      if (instance.role('upgrade').some((one) => settingsAt(analysis, one).length > 0)) continue;
      if (
        !option.values.every(({ value }) => value === false) ||
        isHostLocal(analysis, instance.role('host'))
      )
        continue;
      yield {
        node: setting.node,
        messageId: 'cleartext',
        evidence: { kind: 'option', node: setting.node },
        potential: true,
      };
    }
    for (const asked of instance.role('mode')) {
      const option = analysis.optionAt([{ ...asked, path: [] }], asked.path);
      const [setting] = option.settings;
      const [value] = option.values;
      if (!setting || !option.complete || !/^(?:require|allow|prefer)$/.test(String(value?.value))) continue;
      if (isHostLocal(analysis, instance.role('host'))) continue;
      yield {
        node: setting.node,
        messageId: 'unverifiedCertificate',
        data: { option: `ssl: '${String(value?.value)}'` },
        evidence: { kind: 'option', node: setting.node },
        potential: true,
      };
    }
  }
  for (const call of analysis.file.index.callsOf('disableTLSCerts')) {
    if (!isCall(call)) continue;
    const name = lastPart(call.callee);
    yield { node: name, messageId: 'trustsAll', evidence: { kind: 'name', node: name } };
  }
}

/** What is given for an option, where something is. */
function settingsAt(analysis: Analysis, asked: Demand): readonly TSESTree.Node[] {
  return analysis.optionAt([{ ...asked, path: [] }], asked.path).settings.map(({ node }) => node);
}

/** The answer of a function that accepts every certificate: no call of what takes the answer gives another. */
function acceptingAnswer(
  analysis: Analysis,
  decider: TSESTree.Node,
  { answer = 0, accepts }: Partial<TransportSecurityFacts>,
): TSESTree.Node | undefined {
  const { file } = analysis;
  const answers = file.functionsOf(decider, new Query()).flatMap((target) => {
    const parameter = parametersOf(target)[answer];
    const references = parameter ? (file.bindings.of(parameter)?.references ?? []) : [];
    return references.map(({ identifier }) => {
      const { parent } = identifier as TSESTree.Node;
      return isCall(parent) && parent.callee === identifier ? parent.arguments[0] : undefined;
    });
  });
  const isAccepting = answers.every((given) => {
    const { values, complete } = given
      ? analysis.constantsOf(demand(given))
      : { values: [], complete: false };
    return complete && values.length > 0 && values.every(({ value }) => value === accepts);
  });
  return isAccepting ? answers[0] : undefined;
}

function lastPart(callee: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(callee);
  return inner.type === 'MemberExpression' ? inner.property : inner;
}

function isHostLocal(analysis: Analysis, hosts: readonly Demand[]): boolean {
  return hosts.some((asked) => {
    const { values, complete } = analysis.constantsOf(asked);
    return (
      complete &&
      values.length > 0 &&
      values.every(({ value }) => typeof value === 'string' && isLocalHost(value))
    );
  });
}

/** Credentials without encryption, given to a call whose target is this machine. */
function isGivenToLocal(analysis: Analysis, node: TSESTree.Node): boolean {
  return analysis.valueUsesOf(node).some((use) => {
    const [first] = use.kind === 'argument' ? use.call.arguments : [];
    return first !== undefined && isConstantLocal(analysis, first);
  });
}
