import type { TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { TokenVerification, UrlTokenReading } from '../concepts/json-web-token.ts';
import { placeOf } from '../families/tokens.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { flowEvidence } from '../rule-kit/evidence.ts';
import { report, type Finding } from '../rule-kit/report.ts';
import { enclosingNames } from '../syntax/enclosing-names.ts';
import { lastNameOrCalled } from '../syntax/last-name.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId = 'tokenInUrl' | 'tokenFromUrl';

export default createRule<MessageId, readonly []>({
  name: 'no-token-in-url',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow tokens and passwords in addresses',
      cwe: ['CWE-598'],
      owasp: ['A07:2025', 'A07:2021'],
      precision: 'medium',
      securitySeverity: 4.3,
      recommended: false,
      strict: [],
      confidence: { tokenInUrl: 'certain', tokenFromUrl: 'certain' },
      concepts: [UrlTokenReading.name, TokenVerification.name],
    },
    messages: {
      tokenInUrl:
        "'{{name}}' goes into an address here, and with it into histories, logs and the 'Referer' header. Send it in a header or in the body.",
      tokenFromUrl:
        "The token is taken from the address of the request here, which histories, logs and the 'Referer' header keep. Take it from a header or a cookie.",
    },
    schema: [],
  },
  defaultOptions: [],
  create(context) {
    return {
      Program() {
        const analysis = analyze(context);
        if (analysis.isTestFile) return;
        for (const finding of [
          ...readings(analysis),
          ...writtenAddresses(analysis),
          ...parameters(analysis),
        ]) {
          if (analysis.runsInProduction(finding.node)) report(context, finding);
        }
      },
    };
  },
});

function readings(analysis: Analysis): readonly Finding<MessageId>[] {
  const extractors = analysis.instancesOf(UrlTokenReading).map((reading): Finding<MessageId> => {
    const node = placeOf(reading);
    return { node, messageId: 'tokenFromUrl', evidence: { kind: 'name', node } };
  });
  const checks = analysis.instancesOf(TokenVerification).flatMap((verification) =>
    verification.role('token').flatMap((asked): readonly Finding<MessageId>[] => {
      const taint = analysis.taintOf(asked, 'serialized-data');
      if (taint.kind !== 'tainted' || !/query string|URL of the request/.test(taint.path.source.label))
        return [];
      if (isForOneUse(asked.node)) return [];
      return [{ node: asked.node, messageId: 'tokenFromUrl', evidence: flowEvidence(taint.path) }];
    }),
  );
  return [...extractors, ...checks];
}

/** Names of parameters that carry what lets somebody in. */
const PARAMETER =
  '(?:(?:access|refresh|auth|id|session|api)_?)?(?:token|jwt)|session_?id|sid|passw(?:or)?d|pwd|client_?secret';
/** A parameter at the end of a piece of text, before what is put in: `?token=`. */
const BEFORE_HOLE = new RegExp(`[?&](${PARAMETER})=$`, 'i');
const ANYWHERE = new RegExp(`[?&](?:${PARAMETER})=`, 'gi');
/** What is opened once, from a mail, or cannot send headers. */
const ONE_USE =
  /reset|verif|confirm|activat|invit|magic|unsubscrib|opt-?out|recover|forgot|set-?password|change-?email|welcome|approve|accept|download|share|preview|revoke/i;
const SOCKETS = /^wss?:|socket|\/ws\b/i;

/** Texts such as `` `${base}/me?access_token=${token}` ``, built in a template or with `+`. */
function* writtenAddresses(analysis: Analysis): Generator<Finding<MessageId>> {
  const { sourceCode } = analysis.file;
  const seen = new Set<TSESTree.Node>();
  for (const { index } of sourceCode.text.matchAll(ANYWHERE)) {
    const node = sourceCode.getNodeByRangeIndex(index) as TSESTree.Node | null;
    if (!node || seen.has(node)) continue;
    seen.add(node);
    const found = holeAfter(node);
    if (!found) continue;
    const [, name = ''] = BEFORE_HOLE.exec(found.text) ?? [];
    const whole = sourceCode.getText(found.whole as never);
    if (name === '' || ONE_USE.test(whole) || SOCKETS.test(whole.slice(1)) || isForOneUse(node)) continue;
    yield { node: found.hole, messageId: 'tokenInUrl', data: { name }, evidence: { kind: 'name', node } };
  }
}

interface HoleAfter {
  readonly text: string;
  readonly hole: TSESTree.Node;
  readonly whole: TSESTree.Node;
}

/** The expression that follows a piece of text in a template or a sum. */
function holeAfter(node: TSESTree.Node): HoleAfter | undefined {
  const { parent } = node as { readonly parent?: TSESTree.Node };
  if (node.type === 'TemplateElement' && parent?.type === 'TemplateLiteral') {
    const hole = parent.expressions[parent.quasis.indexOf(node)];
    return hole && { text: node.value.raw, hole, whole: parent };
  }
  if (node.type !== 'Literal' || parent?.type !== 'BinaryExpression' || parent.operator !== '+')
    return undefined;
  const text = String(node.value);
  if (parent.left === node) return { text, hole: parent.right, whole: parent };
  const outer = parent.parent;
  return outer.type === 'BinaryExpression' && outer.operator === '+' && outer.left === parent
    ? { text, hole: outer.right, whole: outer }
    : undefined;
}

const NAMED = new RegExp(`^(?:${PARAMETER})$`, 'i');

/** `url.searchParams.set('access_token', token)` */
function* parameters(analysis: Analysis): Generator<Finding<MessageId>> {
  for (const method of ['set', 'append']) {
    for (const call of analysis.file.index.callsOf(method)) {
      if (call.type !== 'CallExpression') continue;
      const [first, second] = call.arguments;
      const name = first ? literalText(first) : undefined;
      const callee = unwrap(call.callee);
      if (!first || name === undefined || !second || !NAMED.test(name) || callee.type !== 'MemberExpression')
        continue;
      const holder = unwrap(callee.object);
      if (holder.type !== 'MemberExpression' || staticKey(holder) !== 'searchParams') continue;
      if (isForOneUse(call)) continue;
      yield {
        node: second,
        messageId: 'tokenInUrl',
        data: { name },
        evidence: { kind: 'name', node: first },
      };
    }
  }
}

/** Whether the function around a node, by its name, deals with what is good for one use. */
function isForOneUse(node: TSESTree.Node): boolean {
  return enclosingNames(node, 3).some((name) => ONE_USE.test(name)) || ONE_USE.test(routeAround(node));
}

/** The path of the route that a node stands in the handler of: `router.get('/verify/:id', …)`. */
function routeAround(node: TSESTree.Node): string {
  for (let current = node.parent; current; current = current.parent) {
    if (
      current.type !== 'CallExpression' ||
      !/^(?:get|post|put|patch|all|use)$/.test(lastNameOrCalled(current.callee) ?? '')
    )
      continue;
    const [path] = current.arguments;
    const text = path && literalText(path);
    if (text !== undefined) return text;
  }
  return '';
}
