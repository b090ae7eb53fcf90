import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { SessionSetup } from '../concepts/session-setup.ts';
import { CLIENT_SESSIONS, IDENTITY_FIELDS, LOGIN_NAMES, RENEWING } from '../concepts/words/session-names.ts';
import { demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import {
  handlerAround,
  handlersBefore,
  identityWrites,
  routePath,
  type SessionWrite,
} from '../families/sessions.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { flowEvidence } from '../rule-kit/evidence.ts';
import { judgeFile } from '../rule-kit/judge-file.ts';
import { ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import type { Finding } from '../rule-kit/report.ts';
import { functionName } from '../syntax/enclosing-names.ts';
import type { FunctionNode } from '../syntax/functions.ts';
import { lastNameOrCalled } from '../syntax/last-name.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId = 'keptSession' | 'chosenIdentifier';

export default createRule<MessageId, readonly [{ readonly ignoreTests?: boolean }]>({
  name: 'no-session-fixation',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow logging in to a session whose identifier somebody else may know',
      cwe: ['CWE-384'],
      owasp: ['A07:2025', 'A07:2021'],
      precision: 'medium',
      securitySeverity: 7.1,
      recommended: true,
      strict: [],
      confidence: { keptSession: 'certain', chosenIdentifier: 'tainted' },
      concepts: [SessionSetup.name],
    },
    messages: {
      keptSession:
        "'{{field}}' is written into the session that the visitor came with, and an attacker may have given it to them: whoever knows its identifier is logged in too. Call 'regenerate' on the session first.",
      chosenIdentifier:
        "'{{source}}', {{label}}, becomes the identifier of a session, so that an attacker can choose it for others. Let it be made at random.",
    },
    schema: optionsSchema(ignoreTests),
  },
  defaultOptions: [{ ignoreTests: true }],
  create: judgeFile((analysis) => [...keptSessions(analysis), ...chosenIdentifiers(analysis)]),
});

/** The first write of each login that nothing gave a new session before. */
function* keptSessions(analysis: Analysis): Generator<Finding<MessageId>> {
  const writes = identityWrites(analysis);
  if (writes.length === 0 || keepsInCookie(analysis)) return;
  const setups = analysis.instancesOf(SessionSetup);
  const handled = new Set<FunctionNode>();
  for (const write of writes) {
    const handler = handlerAround(write.node);
    if (!handler || handled.has(handler)) continue;
    // Koa keeps sessions in the cookie unless told otherwise.
    if (write.ofContext && !setups.some(({ facts }) => facts.kept === 'server')) continue;
    handled.add(handler);
    if (!isLogin(handler, analysis) || isRenewed(handler, analysis) || knowsVisitor(handler, write, analysis))
      continue;
    yield {
      node: write.node,
      messageId: 'keptSession',
      data: { field: write.field },
      evidence: { kind: 'order', node: write.node },
    };
  }
}

function keepsInCookie(analysis: Analysis): boolean {
  const setups = analysis.instancesOf(SessionSetup);
  if (setups.some(({ facts }) => facts.kept === 'server')) return false;
  return setups.length > 0 || CLIENT_SESSIONS.test(analysis.file.sourceCode.text);
}

const PROOFS = /passw|\bpwd\b|credential|verifyIdToken|\bgetToken\(|exchangeCode|\botp\b/i;

/** Whether somebody proves who they are: a password is looked at, or the handler is named after it. */
function isLogin(handler: FunctionNode, analysis: Analysis): boolean {
  const path = routePath(handler) ?? '';
  const name = functionName(handler) ?? '';
  if (/log_?-?out|sign_?-?out/i.test(`${path} ${name}`)) return false;
  return (
    LOGIN_NAMES.test(path) ||
    LOGIN_NAMES.test(name) ||
    PROOFS.test(analysis.file.sourceCode.getText(handler as never))
  );
}

/** Whether something in the handler, or before it, gives the visitor a new session. */
function isRenewed(handler: FunctionNode, analysis: Analysis): boolean {
  const text = analysis.file.sourceCode.getText(handler as never);
  for (const [, name = ''] of text.matchAll(/\b(\w+)\s*\(/g)) {
    if (RENEWING.test(name) && name !== functionName(handler)) return true;
  }
  // `await promisify(req.session.regenerate)()`, `regenerate.call(…)`
  if (/\.regenerate\b|\.regenerateSession\b/.test(text)) return true;
  return handlersBefore(handler).some((one) => RENEWING.test(lastNameOrCalled(one) ?? ''));
}

/** Whether the handler is for those who have logged in: it reads who they are before it writes it. */
function knowsVisitor(handler: FunctionNode, write: SessionWrite, analysis: Analysis): boolean {
  const before = analysis.file.sourceCode.text.slice(handler.range[0], write.node.range[0]);
  const reads = [...before.matchAll(/\bsession\??\.(\w+)\b(?!\s*=[^=])/g)];
  return reads.some(([, field = '']) => IDENTITY_FIELDS.test(field)) || /\breq(?:uest)?\.user\b/.test(before);
}

function* chosenIdentifiers(analysis: Analysis): Generator<Finding<MessageId>> {
  const made = analysis
    .instancesOf(SessionSetup)
    .flatMap((setup) => setup.role('identifier'))
    .flatMap((asked) => analysis.optionAt([{ ...asked, path: [] }], asked.path).settings)
    .flatMap(({ node }) => analysis.file.functionsOf(node, new Query(200)))
    .flatMap((one) => analysis.file.index.returnsOf(one));
  const given = ['sessionID', 'sessionId'].flatMap((key) =>
    analysis.file.index
      .writesTo(key)
      .filter(({ left }) => /^(?:req|request)$/.test(holderOf(left)))
      .map(({ right }) => right),
  );
  for (const node of [...made, ...given]) {
    const taint = analysis.taintOf(demand(node), 'serialized-data', { tiers: ['remote'] });
    if (taint.kind !== 'tainted') continue;
    const { source } = taint.path;
    yield {
      node,
      messageId: 'chosenIdentifier',
      data: { source: source.text, label: source.label },
      evidence: flowEvidence(taint.path),
    };
  }
}

function holderOf(left: TSESTree.Node): string {
  const node = unwrap(left);
  if (node.type !== 'MemberExpression' || staticKey(node) === undefined) return '';
  return lastNameOrCalled(node.object) ?? '';
}
