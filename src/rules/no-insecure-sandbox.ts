import type { TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { SandboxUse, type SandboxFacts } from '../concepts/sandbox-use.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { isReportedAsCode } from '../families/code-texts.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { flowEvidence, type Evidence } from '../rule-kit/evidence.ts';
import { ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import { report } from '../rule-kit/report.ts';
import { lastName } from '../syntax/last-name.ts';
import { unwrap } from '../syntax/unwrap.ts';

type Use = Instance<'code', SandboxFacts>;

export default createRule<
  'brokenSandbox' | 'storedCode' | 'inspectedSandbox',
  readonly [{ readonly ignoreTests: boolean }]
>({
  name: 'no-insecure-sandbox',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow relying on sandboxes that code gets out of',
      cwe: ['CWE-693'],
      owasp: ['A06:2025', 'A04:2021'],
      precision: 'high',
      securitySeverity: 8.1,
      recommended: true,
      strict: [],
      confidence: { brokenSandbox: 'certain', storedCode: 'tainted', inspectedSandbox: 'certain' },
      concepts: [SandboxUse.name],
    },
    messages: {
      brokenSandbox:
        "Code gets out of what '{{sandbox}}' sets up: ways out were found again and again. Run code that is not yours in another process or a container, or with 'isolated-vm'.",
      storedCode:
        "'{{source}}', {{label}}, is run by '{{sandbox}}' in a context of its own, which is no boundary: any object it is given leads back to this program. Run it in another process or a container, or with 'isolated-vm'.",
      inspectedSandbox:
        "'inspector: true' opens what '{{sandbox}}' sets up to whoever reaches the inspector. Leave the option out.",
    },
    schema: optionsSchema(ignoreTests),
  },
  defaultOptions: [{ ignoreTests: true }],
  create(context, [options]) {
    return {
      Program() {
        const analysis = analyze(context);
        if (options.ignoreTests && analysis.isTestFile) return;
        for (const use of analysis.instancesOf(SandboxUse)) {
          const found = defectOf(use, analysis);
          if (!found) continue;
          const node = calleeOf(use);
          const sandbox = context.sourceCode.getText(node as never);
          report(context, {
            node,
            messageId: found.messageId,
            data: { sandbox, ...found.data },
            evidence: found.evidence ?? { kind: 'name', node },
          });
        }
      },
    };
  },
});

interface Defect {
  readonly messageId: 'brokenSandbox' | 'storedCode' | 'inspectedSandbox';
  readonly data?: Readonly<Record<string, string>>;
  readonly evidence?: Evidence | undefined;
}

/** What is wrong with a sandbox; code that `no-code-injection` speaks of is no matter of this rule. */
function defectOf(use: Use, analysis: Analysis): Defect | undefined {
  const code = use.role('code');
  if (code.some((asked) => isReportedAsCode(asked, analysis))) return undefined;
  switch (use.facts.boundary) {
    case 'broken':
      return { messageId: 'brokenSandbox' };
    case 'inspected':
      return { messageId: 'inspectedSandbox' };
    case 'realm': {
      const taint = code.map((asked) => analysis.taintOf(asked, 'code', { tiers: ['stored'] }));
      const stored = taint.find((one) => one.kind === 'tainted');
      if (stored?.kind !== 'tainted') return undefined;
      const { text: source, label } = stored.path.source;
      return { messageId: 'storedCode', data: { source, label }, evidence: flowEvidence(stored.path) };
    }
    case undefined:
      return undefined;
  }
}

/** The last name of what is called. */
function calleeOf({ node }: Use): TSESTree.Node {
  if (!('callee' in node)) return node;
  const callee = unwrap(node.callee);
  return callee.type === 'MemberExpression' && lastName(callee) !== undefined ? callee.property : callee;
}
