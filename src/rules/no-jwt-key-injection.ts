import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { TokenDecoding, TokenKeySource, TokenVerification } from '../concepts/json-web-token.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import type { FlowPath } from '../dataflow/taint.ts';
import { placeOf, verificationKeys } from '../families/tokens.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { flowEvidence } from '../rule-kit/evidence.ts';
import { judgeFile } from '../rule-kit/judge-file.ts';
import type { Finding } from '../rule-kit/report.ts';
import { lastNameOrCalled } from '../syntax/last-name.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId = 'taintedKey' | 'taintedKeyAddress' | 'taintedKeyFile' | 'keyFromToken';

export default createRule<MessageId, readonly []>({
  name: 'no-jwt-key-injection',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow checks of JSON Web Tokens whose key the sender of the token chooses',
      cwe: ['CWE-347', 'CWE-345', 'CWE-22'],
      owasp: ['A07:2025', 'A07:2021'],
      precision: 'high',
      securitySeverity: 9.1,
      recommended: true,
      strict: [],
      confidence: {
        taintedKey: 'tainted',
        taintedKeyAddress: 'tainted',
        taintedKeyFile: 'tainted',
        keyFromToken: 'certain',
      },
      concepts: [TokenVerification.name, TokenKeySource.name, TokenDecoding.name],
    },
    messages: {
      taintedKey:
        "'{{source}}', {{label}}, gives the key that tokens are checked with, so that whoever sends it can sign what passes. Check with keys of your own.",
      taintedKeyAddress:
        "'{{source}}', {{label}}, says where the keys are fetched that tokens are checked with, so that whoever sends it can sign what passes. Fetch them from an address that the program names.",
      taintedKeyFile:
        "'{{source}}', {{label}}, chooses the file that tokens are checked with, and any file will do whose content is known. Choose the key from a list that the program names.",
      keyFromToken:
        'The token is checked with the key that it brings along, so that anyone can sign what passes. Check with keys of your own.',
    },
    schema: [],
  },
  defaultOptions: [],
  create: judgeFile(findings),
});

function* findings(analysis: Analysis): Generator<Finding<MessageId>> {
  for (const source of analysis.instancesOf(TokenKeySource)) {
    for (const address of source.role('address')) {
      const taint = analysis.taintOf(address, 'url-origin', REMOTE);
      if (taint.kind === 'tainted' && !namesHost(address, analysis))
        yield tainted('taintedKeyAddress', placeIn(analysis, address), taint.path);
    }
    if (source.facts.fromToken === true) yield brought(placeOf(source));
  }
  for (const verification of analysis.instancesOf(TokenVerification)) {
    for (const key of verificationKeys(verification, analysis)) {
      const finding = judge(key, analysis);
      if (finding) yield finding;
    }
  }
}

/** Whether the text of an address says its host before anything is put in: `https://keys.example.com/${…}`. */
function namesHost(address: Demand, analysis: Analysis): boolean {
  const shapes = analysis.shapesOf(address);
  return shapes.every(
    ({ parts: [first] }) => first && 'text' in first && /^\w+:\/\/[^/]+\//.test(first.text),
  );
}

/** What is kept on the server, a user's own key among it, is none of the sender's. */
const REMOTE = { tiers: ['remote'] } as const;

function judge(key: Demand, analysis: Analysis): Finding<MessageId> | undefined {
  if (analysis.factsOf(TokenKeySource, key).some(({ fromToken }) => fromToken === true))
    return brought(key.node);
  const taint = analysis.taintOf(key, 'verification-key', REMOTE);
  if (taint.kind === 'tainted') return tainted('taintedKey', placeIn(analysis, key), taint.path);
  const file = fileReadFor(key, analysis);
  const path = file && analysis.taintOf(demand(file), 'file-path', REMOTE);
  return path?.kind === 'tainted' ? tainted('taintedKeyFile', file ?? key.node, path.path) : undefined;
}

function tainted(messageId: MessageId, node: TSESTree.Node, path: FlowPath): Finding<MessageId> {
  const { source } = path;
  return {
    node,
    messageId,
    data: { source: source.text, label: source.label },
    evidence: flowEvidence(path),
  };
}

function brought(node: TSESTree.Node): Finding<MessageId> {
  return { node, messageId: 'keyFromToken', evidence: { kind: 'name', node } };
}

/** The value where it is written: an option's, where the key is one. */
function placeIn(analysis: Analysis, asked: Demand): TSESTree.Node {
  if (asked.path.length === 0) return asked.node;
  return analysis.optionAt([{ ...asked, path: [] }], asked.path).settings[0]?.node ?? asked.node;
}

/** The path of the file that a key is read from. */
function fileReadFor(key: Demand, analysis: Analysis): TSESTree.Node | undefined {
  let current = key;
  for (let hop = 0; hop < 6; hop += 1) {
    const node = unwrap(current.node);
    const call = node.type === 'AwaitExpression' ? unwrap(node.argument) : node;
    if (call.type === 'CallExpression' && /^readFile(?:Sync)?$/.test(lastNameOrCalled(call) ?? ''))
      return call.arguments[0];
    const [origin, ...others] = analysis.file.originsOf(current, new Query(200));
    if (origin?.kind !== 'value' || others.length > 0) return undefined;
    current = origin.demand;
  }
  return undefined;
}
