import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { TokenDecoding, TokenSigning, TokenVerification } from '../concepts/json-web-token.ts';
import type { Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { keyKind, placeOf, type Decoding } from '../families/tokens.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { judgeFile, type JudgingOptions, type Verdict } from '../rule-kit/judge-file.ts';
import { certaintyReport, ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import type { Edits } from '../rule-kit/report.ts';
import { isCall, isFunction, ownerOf } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

type MessageId =
  'unverifiedClaims' | 'fallbackDecode' | 'verificationOff' | 'foreignToken' | 'verifyToken' | 'switchOn';

export default createRule<MessageId, readonly [JudgingOptions]>({
  name: 'no-unverified-jwt',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow relying on JSON Web Tokens whose signature nobody checked',
      cwe: ['CWE-347', 'CWE-345', 'CWE-287'],
      owasp: ['A07:2025', 'A07:2021'],
      precision: 'high',
      securitySeverity: 8.8,
      recommended: true,
      strict: [{ report: 'potential' }],
      fixSafety: 'review',
      confidence: {
        unverifiedClaims: 'certain',
        fallbackDecode: 'certain',
        verificationOff: 'certain',
        foreignToken: 'certain',
        verifyToken: 'certain',
        switchOn: 'certain',
      },
      concepts: [TokenDecoding.name, TokenVerification.name, TokenSigning.name],
    },
    messages: {
      unverifiedClaims:
        'This reads what a token says without checking its signature, so that anyone can say it. Verify the token with its key before relying on it.',
      fallbackDecode:
        'A token that fails its check is read here all the same, so that the check keeps nobody out. Refuse the token.',
      verificationOff:
        'The check of the signature is switched off, so that anyone can write a token that passes. Leave it on.',
      foreignToken:
        "Tokens that were made for any other program pass this check as well. Say in '{{option}}' for whom they must have been made.",
      verifyToken: 'Verify the token with the key that this file uses.',
      switchOn: 'Check the signature.',
    },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
    hasSuggestions: true,
  },
  defaultOptions: [{ report: 'certain', ignoreTests: true }],
  create: judgeFile((analysis) => [
    ...analysis.instancesOf(TokenDecoding).map((decoding) => judge(decoding, analysis)),
    ...uncheckedVerifications(analysis),
    ...foreignTokens(analysis),
  ]),
});

/** Checks with an argument that switches them off. */
function uncheckedVerifications(analysis: Analysis): readonly Verdict<MessageId>[] {
  return analysis.instancesOf(TokenVerification).flatMap((verification): Verdict<MessageId>[] => {
    const [off] = verification.role('unchecked').filter((asked) => {
      const { values, complete } = analysis.constantsOf(asked);
      return complete && values.length > 0 && values.every(({ value }) => Boolean(value));
    });
    if (!off) return [];
    return [
      {
        node: off.node,
        messageId: 'verificationOff',
        certainty: 'certain',
        evidence: { kind: 'option', node: off.node },
        suggest: [{ messageId: 'switchOn', fix: (fixer) => fixer.replaceText(off.node as never, 'false') }],
      },
    ];
  });
}

/** Checks by the keys of a provider that signs for everyone, which do not say for whom a token has to be. */
function foreignTokens(analysis: Analysis): readonly Verdict<MessageId>[] {
  return analysis.instancesOf(TokenVerification).flatMap((verification): readonly Verdict<MessageId>[] => {
    const { audienceDecides, audienceOption: path } = verification.facts;
    const options = verification.role('options');
    if (audienceDecides !== true || !path || options.length === 0) return [];
    const { settings, lackedBy, complete } = analysis.optionAt(options, path);
    const [node] = lackedBy;
    if (settings.length > 0 || !complete || !node) return [];
    return [
      {
        node,
        messageId: 'foreignToken',
        data: { option: path.join('.') },
        certainty: 'certain',
        evidence: { kind: 'absence', node },
      },
    ];
  });
}

function judge(decoding: Decoding, analysis: Analysis): Verdict<MessageId> | undefined {
  const { node } = decoding;
  const place = placeOf(decoding);
  const [token] = decoding.role('token');
  const checks = analysis
    .instancesOf(TokenVerification)
    .filter((one) => one.role('token').every((checked) => isSameToken(checked, token, analysis)))
    .map((one) => one.node as TSESTree.Node);
  if (standsInFor(node, checks)) return { node: place, messageId: 'fallbackDecode', certainty: 'certain' };
  // Read first to find the key, or after the check: either way the check is there.
  if (isChecked(node, checks) || isBehindMiddleware(node, analysis)) return undefined;
  const uses = usesOf(decoding, analysis);
  if (uses === 'none') return undefined;
  const isRemote = token !== undefined && analysis.taintOf(token, 'serialized-data').kind === 'tainted';
  const decides = uses === 'decides' && !runsInBrowser(analysis) && !isFromProvider(token?.node);
  return {
    node: place,
    messageId: 'unverifiedClaims',
    certainty: isRemote || decides ? 'certain' : 'potential',
    ...verifying(decoding, analysis),
  };
}

/** Whether what is checked is what is read: by its text, or by where it comes from. */
function isSameToken(checked: Demand, read: Demand | undefined, analysis: Analysis): boolean {
  if (!read) return true;
  const known = new Set(textsBehind(read, analysis));
  return textsBehind(checked, analysis).some((text) => known.has(text));
}

/** The text of an expression, and of what it was made of, one after the other. */
function textsBehind(asked: Demand, analysis: Analysis): readonly string[] {
  const texts: string[] = [];
  let current = asked;
  for (let hop = 0; hop < 8; hop += 1) {
    const text = analysis.file.sourceCode.getText(unwrap(current.node) as never);
    texts.push([text, ...current.path].join('.'));
    const [origin, ...others] = analysis.file.originsOf(current, new Query(200));
    if (origin?.kind !== 'value' || others.length > 0) break;
    current = origin.demand;
  }
  return texts;
}

/** Whether the token is read where a check of the same `try` failed. */
function standsInFor(node: TSESTree.Node, checks: readonly TSESTree.Node[]): boolean {
  let current: TSESTree.Node | undefined = node;
  while (current && !isFunction(current)) {
    const handler: TSESTree.Node | undefined = current.parent;
    if (current.type === 'CatchClause' && handler?.type === 'TryStatement') {
      const { block } = handler;
      if (checks.some((check) => isWithin(check, block))) return true;
    }
    current = current.parent;
  }
  return false;
}

/** Whether a check stands in the function that reads the token, or in one around it. */
function isChecked(node: TSESTree.Node, checks: readonly TSESTree.Node[]): boolean {
  const outermost = outermostFunction(node);
  return checks.some((check) => (outermost ? isWithin(check, outermost) : ownerOf(check) === ownerOf(node)));
}

function outermostFunction(node: TSESTree.Node): TSESTree.Node | undefined {
  let found: TSESTree.Node | undefined;
  for (let current = node.parent; current; current = current.parent) {
    // Methods stand beside one another.
    if (current.type === 'ClassBody') break;
    if (isFunction(current)) found = current;
  }
  return found;
}

function isWithin(node: TSESTree.Node, outer: TSESTree.Node): boolean {
  return node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1];
}

const CHECKING = /auth|verif|guard|protect|jwt|login|passport|session|permission/i;

/** Whether the function that reads the token is registered behind one that, by its name, checks who asks. */
function isBehindMiddleware(node: TSESTree.Node, analysis: Analysis): boolean {
  for (let current = node.parent; current; current = current.parent) {
    const call = isFunction(current) ? wrapped(current).parent : undefined;
    if (!call || !isCall(call)) continue;
    const at = call.arguments.indexOf(wrapped(current) as TSESTree.Expression);
    if (
      call.arguments.slice(1, at).some((one) => CHECKING.test(analysis.file.sourceCode.getText(one as never)))
    )
      return true;
  }
  return false;
}

/** What a token says of itself: nobody is let in for it. */
const PARTICULARS: ReadonlySet<string | undefined> = new Set([
  'header',
  'signature',
  'exp',
  'iat',
  'nbf',
  'kid',
  'alg',
  'typ',
  'payload',
]);
const IDENTITY = /^(?:user|userId|auth|session|principal|account|currentUser|claims|role|roles|tenant)/i;
const LOOKUP = /^(?:find|get|load|fetch|lookup|query|select|where)/;

/** What becomes of the claims: nothing of consequence, something, or a decision about who somebody is. */
function usesOf({ node }: Decoding, analysis: Analysis): 'none' | 'some' | 'decides' {
  const { uses, escapes } = analysis.usesOf(node);
  const claims = uses.filter((use) => use.kind === 'read');
  const payloads = claims.filter(({ name }) => name === 'payload').flatMap((use) => membersAround(use.node));
  const read = [
    ...claims.filter(({ name }) => !PARTICULARS.has(name)).map((use) => use.node),
    ...payloads.filter((member) => !PARTICULARS.has(staticKey(member))),
  ];
  const places = [...read, ...escapes];
  if (places.some((place) => decides(place))) return 'decides';
  return places.length > 0 ? 'some' : 'none';
}

function membersAround(node: TSESTree.Node): readonly TSESTree.MemberExpression[] {
  const { parent } = wrapped(node);
  return parent?.type === 'MemberExpression' ? [parent] : [];
}

/** Whether an expression is kept as who somebody is, looked up by, or compared. */
function decides(place: TSESTree.Node): boolean {
  const node = wrapped(place);
  const { parent } = node;
  switch (parent?.type) {
    case 'AssignmentExpression': {
      const left = unwrap(parent.left);
      return (
        parent.right === node && left.type === 'MemberExpression' && IDENTITY.test(staticKey(left) ?? '')
      );
    }
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator);
    case 'IfStatement':
      return true;
    case 'CallExpression': {
      const callee = unwrap(parent.callee);
      if (callee.type !== 'MemberExpression') return false;
      const name = staticKey(callee) ?? '';
      return parent.callee === node ? name === 'includes' : LOOKUP.test(name);
    }
    case 'MemberExpression':
      return parent.object === node && decides(parent);
    case 'Property':
      return parent.parent.type === 'ObjectExpression' && decides(parent.parent);
    default:
      return false;
  }
}

function runsInBrowser(analysis: Analysis): boolean {
  return /\b(?:window|document|localStorage|sessionStorage)\s*[.[]|from ['"](?:react|vue|@angular\/\w+)['"]/.test(
    analysis.file.sourceCode.text,
  );
}

/** Whether the token is named as one that an identity provider answered with itself (OpenID Connect Core, 3.1.3.7). */
function isFromProvider(asked: TSESTree.Node | undefined): boolean {
  const node = asked && unwrap(asked);
  const name =
    node?.type === 'MemberExpression' ? staticKey(node) : node?.type === 'Identifier' ? node.name : '';
  return /id_?token/i.test(name ?? '');
}

/** The same call with a check, by the key that this file signs or checks with. */
function verifying({ node, view, facts, role }: Decoding, analysis: Analysis): Edits<MessageId> | undefined {
  const callee = view && unwrap(view.callee);
  const [token] = role('token');
  const { verifyingTwin: twin } = facts;
  if (twin === undefined || callee?.type !== 'MemberExpression' || callee.computed || !token)
    return undefined;
  const keys = [
    ...analysis.instancesOf(TokenVerification).map((one) => one.role('key')),
    ...analysis.instancesOf(TokenSigning).map((one) => one.role('key')),
  ];
  const [key] = keys.find((one) => keyKind(one, analysis) === 'secret') ?? [];
  if (!key || key.path.length > 0) return undefined;
  const { sourceCode } = analysis.file;
  const [start, end] = [callee.property.range[0], node.range[1]];
  const given = `${sourceCode.getText(token.node as never)}, ${sourceCode.getText(key.node as never)}`;
  const text = `${twin}(${given}, { algorithms: ['HS256'] })`;
  return {
    suggest: [{ messageId: 'verifyToken', fix: (fixer) => fixer.replaceTextRange([start, end], text) }],
  };
}
