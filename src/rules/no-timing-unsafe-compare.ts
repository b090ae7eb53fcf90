import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { runsInBrowser, runsInNode } from '../analysis/runtime.ts';
import { ConstantTimeComparison } from '../concepts/constant-time-comparison.ts';
import { Hashing } from '../concepts/hashing.ts';
import { secretComparisons, type SecretComparison } from '../families/secret-comparisons.ts';
import { importName } from '../fixes/import-name.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { certaintyReport, optionsSchema, type CertaintyReport } from '../rule-kit/options.ts';
import { report } from '../rule-kit/report.ts';
import { isCall, ownerOf } from '../syntax/functions.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId =
  | 'comparedCode'
  | 'comparedSignature'
  | 'comparedDigest'
  | 'comparedSecret'
  | 'lengthGuard'
  | 'useTimingSafeEqual';
type Options = readonly [{ readonly report?: CertaintyReport }];

const MESSAGES: Readonly<Record<SecretComparison['kind'], MessageId>> = {
  code: 'comparedCode',
  signature: 'comparedSignature',
  digest: 'comparedDigest',
  name: 'comparedSecret',
};

export default createRule<MessageId, Options>({
  name: 'no-timing-unsafe-compare',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow comparisons of secrets whose duration tells where they differ',
      cwe: ['CWE-208'],
      owasp: ['A04:2025', 'A02:2021'],
      precision: 'high',
      securitySeverity: 5.9,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: {
        comparedCode: 'certain',
        comparedSignature: 'certain',
        comparedDigest: 'potential',
        comparedSecret: 'potential',
        lengthGuard: 'potential',
        useTimingSafeEqual: 'certain',
      },
      concepts: [Hashing.name, ConstantTimeComparison.name],
      fixSafety: 'review',
    },
    messages: {
      comparedCode:
        'This comparison ends at the first difference, and so tells how much of a forged code is right. Compare it with timingSafeEqual.',
      comparedSignature:
        "The signature in '{{name}}' is compared in a way that ends at the first difference, and so tells how much of a forged one is right. Compare it with timingSafeEqual.",
      comparedDigest:
        'This comparison of a digest ends at the first difference. Compare it with timingSafeEqual.',
      comparedSecret:
        "'{{name}}' is compared with what a request sends in a way that ends at the first difference, and so tells how much of a guess is right. Compare digests of both with timingSafeEqual.",
      lengthGuard:
        'This throws where the lengths differ, which a request can bring about. Compare the lengths first.',
      useTimingSafeEqual: 'Compare lengths, and then contents with timingSafeEqual.',
    },
    schema: optionsSchema(certaintyReport),
    hasSuggestions: true,
  },
  defaultOptions: [{}],
  create(context) {
    const reportsPotential = context.options[0]?.report === 'potential';
    return {
      Program() {
        const analysis = analyze(context);
        // Whoever runs a page sees what it compares.
        if (runsInBrowser(analysis)) return;
        for (const comparison of secretComparisons(analysis)) {
          const { kind, node, name } = comparison;
          if ((kind === 'name' || kind === 'digest') && !reportsPotential) continue;
          if (!analysis.runsInProduction(node)) continue;
          report(context, {
            node,
            messageId: MESSAGES[kind],
            data: { name },
            evidence: { kind: 'name', node },
            suggest: inConstantTime(analysis, comparison),
          });
        }
        if (!reportsPotential) return;
        for (const { node, name } of unguarded(analysis))
          report(context, { node: name, messageId: 'lengthGuard', evidence: { kind: 'absence', node } });
      },
    };
  },
});

/** The same comparison in constant time, where nothing on either side runs twice by being written twice. */
function inConstantTime(
  analysis: Analysis,
  { node, left, right }: SecretComparison,
): readonly TSESLint.SuggestionReportDescriptor<MessageId>[] {
  if (node.type !== 'BinaryExpression' || !runsInNode(analysis)) return [];
  const sides = [node.left as TSESTree.Node, node.right];
  if (!sides.every(isPlain) || !isPlain(left) || !isPlain(right)) return [];
  const { sourceCode } = analysis.file;
  const [a = '', b = ''] = sides.map((side) => sourceCode.getText(side as never));
  const { local, edit } = importName(analysis, 'node:crypto', 'timingSafeEqual');
  const equal = `${a}.length === ${b}.length && ${local}(Buffer.from(${a}), Buffer.from(${b}))`;
  const isNegated = node.operator.startsWith('!');
  const needsParentheses =
    !isNegated && /^(?:Logical|Binary|Unary|Conditional|Await)Expression$/.test(node.parent.type);
  const text = isNegated ? `!(${equal})` : needsParentheses ? `(${equal})` : equal;
  return [
    {
      messageId: 'useTimingSafeEqual',
      fix: (fixer) => [fixer.replaceText(node as never, text), ...edit(fixer)],
    },
  ];
}

/** A name, or a member of one by name. */
function isPlain(asked: TSESTree.Node): boolean {
  let node = asked;
  while (node.type === 'MemberExpression' && !node.optional) {
    if (node.computed && node.property.type !== 'Literal') return false;
    node = node.object;
  }
  return node.type === 'Identifier' || node.type === 'ThisExpression';
}

/** Comparisons that throw for values of different lengths, and stand where nothing looks at these. */
function* unguarded(
  analysis: Analysis,
): Generator<{ readonly node: TSESTree.Node; readonly name: TSESTree.Node }> {
  const digests = analysis.instancesOf(Hashing);
  for (const instance of analysis.instancesOf(ConstantTimeComparison)) {
    const { node, facts } = instance;
    if (facts.throws !== true || !isCall(node)) continue;
    const owner = ownerOf(node);
    if (/\.(?:byteLength|length)\b|\btry\b/.test(analysis.file.sourceCode.getText(owner as never))) continue;
    const madeHere = digests.filter((digest) =>
      analysis.valueUsesOf(digest.node).some((use) => use.kind === 'argument' && use.call === node),
    );
    if (madeHere.length > 1) continue;
    const callee = unwrap(node.callee);
    yield { node, name: callee.type === 'MemberExpression' ? callee.property : callee };
  }
}
