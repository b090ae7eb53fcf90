import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { TokenSigning } from '../concepts/json-web-token.ts';
import { confidentialName, RECORD_NAMES } from '../concepts/words/confidential-names.ts';
import type { Demand } from '../dataflow/demand.ts';
import type { Part } from '../dataflow/parts-of.ts';
import { Query } from '../dataflow/query.ts';
import type { Signing } from '../families/tokens.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { judgeFile, type JudgingOptions, type Verdict } from '../rule-kit/judge-file.ts';
import { certaintyReport, ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import { lastName, lastNameOrCalled } from '../syntax/last-name.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

type MessageId = 'sensitiveClaim' | 'wholeRecord';

export default createRule<MessageId, readonly [JudgingOptions]>({
  name: 'no-sensitive-jwt-payload',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow passwords and other secrets in the payload of signed JSON Web Tokens',
      cwe: ['CWE-522', 'CWE-312', 'CWE-359'],
      owasp: ['A06:2025', 'A04:2021'],
      precision: 'high',
      securitySeverity: 6.5,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: { sensitiveClaim: 'certain', wholeRecord: 'potential' },
      concepts: [TokenSigning.name],
    },
    messages: {
      sensitiveClaim:
        "'{{name}}' can be read by everyone who holds this token: its payload is signed, not encrypted. Leave it out.",
      wholeRecord:
        "All that '{{name}}' holds goes into this token, where everyone who holds it can read it. Name the claims that are needed.",
    },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
  },
  defaultOptions: [{ report: 'certain', ignoreTests: true }],
  create: judgeFile((analysis) =>
    analysis.instancesOf(TokenSigning).flatMap((signing) => judge(signing, analysis)),
  ),
});

function judge(signing: Signing, analysis: Analysis): readonly Verdict<MessageId>[] {
  const parts = signing.role('payload').flatMap((asked) => analysis.partsOf(asked));
  return parts.flatMap((part): readonly Verdict<MessageId>[] => {
    const name = claimName(part, analysis);
    if (name !== undefined) {
      const node = claimPlace(part.demand.node);
      return [
        {
          node,
          messageId: 'sensitiveClaim',
          data: { name },
          certainty: 'certain',
          evidence: { kind: 'name', node },
        },
      ];
    }
    const record = recordName(part, analysis);
    if (record === undefined) return [];
    const { node } = part.demand;
    return [
      {
        node,
        messageId: 'wholeRecord',
        data: { name: record },
        certainty: 'potential',
        evidence: { kind: 'name', node },
      },
    ];
  });
}

/** The name that says that a claim is nobody's business: its own, or that of what it is given. */
function claimName(
  { path, demand: { node, path: below }, spread }: Part,
  analysis: Analysis,
): string | undefined {
  if (spread || isSaying(node, analysis)) return undefined;
  const given = below.at(-1) ?? lastName(node);
  return [path.at(-1), given].find((name) => name !== undefined && confidentialName(name));
}

/** Whether a value is no secret, whatever it is called: a yes or no, a number, a time, something empty. */
function isSaying(asked: TSESTree.Node, analysis: Analysis): boolean {
  const node = unwrap(asked);
  if (/^(?:UnaryExpression|BinaryExpression|LogicalExpression)$/.test(node.type))
    return node.type !== 'LogicalExpression' || node.operator === '&&';
  if (
    node.type === 'CallExpression' &&
    /^(?:Boolean|compare\w*|is[A-Z]\w*|has[A-Z]\w*)$/.test(lastNameOrCalled(node) ?? '')
  )
    return true;
  const { values, complete } = analysis.constantsOf({ node, path: [], context: undefined });
  return (
    complete && values.length > 0 && values.every(({ value }) => typeof value !== 'string' || value === '')
  );
}

/** The property where the claim is named. */
function claimPlace(node: TSESTree.Node): TSESTree.Node {
  const { parent } = wrapped(node);
  return parent?.type === 'Property' && parent.parent.type === 'ObjectExpression' ? parent : node;
}

const FETCHES =
  /^(?:find|get|load|fetch|lookup|select|query|create|save|insert|register|signup|validate|authenticate|upsert)/i;
const PICKS = /select|attributes|projection|exclude|omit|pick|lean\b/i;

/** The name of a record that goes into the payload as it came from a store. */
function recordName({ path, demand: asked, spread }: Part, analysis: Analysis): string | undefined {
  if (path.length > 1) return undefined;
  const inner = recordIn(unwrap(asked.node));
  const name = lastName(inner);
  if (name === undefined || !RECORD_NAMES.test(name) || asked.path.length > 0) return undefined;
  if (path.length === 1 && !spread && !RECORD_NAMES.test(path[0] ?? '')) return undefined;
  const { text } = analysis.file.sourceCode;
  // What is taken off the record first, or was never asked for.
  if (
    new RegExp(`delete\\s+${escaped(name)}\\b|\\b${escaped(name)}\\.\\w+\\s*=\\s*(?:undefined|null)`).test(
      text,
    )
  )
    return undefined;
  return isFetchedWhole({ ...asked, node: inner }, analysis) ? name : undefined;
}

/** `user` of `user.toJSON()`, `user.toObject()`, `user.get({ plain: true })`. */
function recordIn(node: TSESTree.Node): TSESTree.Node {
  if (node.type !== 'CallExpression') return node;
  const callee = unwrap(node.callee);
  return callee.type === 'MemberExpression' && /^(?:toJSON|toObject|get)$/.test(lastName(callee) ?? '')
    ? callee.object
    : node;
}

function isFetchedWhole(asked: Demand, analysis: Analysis): boolean {
  let current = asked;
  for (let hop = 0; hop < 5; hop += 1) {
    const [origin, ...others] = analysis.file.originsOf(current, new Query(200));
    if (origin?.kind !== 'value' || others.length > 0) return false;
    current = origin.demand;
    const node = unwrap(current.node);
    const call = node.type === 'AwaitExpression' ? unwrap(node.argument) : node;
    if (call.type === 'CallExpression' && current.path.length === 0) {
      const text = analysis.file.sourceCode.getText(call as never);
      return FETCHES.test(lastNameOrCalled(call) ?? '') && !PICKS.test(text);
    }
  }
  return false;
}

function escaped(name: string): string {
  return name.replace(/[$]/g, '\\$&');
}
