import { analyze } from '../analysis/analyze.ts';
import { CodeEvaluation } from '../concepts/code-evaluation.ts';
import { ModuleLoading } from '../concepts/module-loading.ts';
import { TextDecoding } from '../concepts/text-decoding.ts';
import type { Demand } from '../dataflow/demand.ts';
import { encodedConstant } from '../families/code-texts.ts';
import { importExpressions } from '../families/loaded-modules.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { report } from '../rule-kit/report.ts';

export default createRule<'encodedCode' | 'encodedModule', readonly []>({
  name: 'no-encoded-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow running code that is hidden in an encoded text',
      cwe: ['CWE-506'],
      owasp: ['A03:2025', 'A08:2021'],
      precision: 'high',
      securitySeverity: 8.8,
      recommended: true,
      strict: [],
      confidence: { encodedCode: 'certain', encodedModule: 'certain' },
      concepts: [CodeEvaluation.name, ModuleLoading.name, TextDecoding.name],
    },
    messages: {
      encodedCode:
        "'{{text}}' is decoded to be run as code, which nobody who reads this file can see. Find out what it does, and write it out or take it out.",
      encodedModule:
        "'{{text}}' is decoded to be the name of a module, which nobody who reads this file can see. Find out what it is, and write it out or take it out.",
    },
    schema: [],
  },
  defaultOptions: [],
  create(context) {
    return {
      Program() {
        const analysis = analyze(context);
        for (const { values, messageId } of placesOf(analysis)) {
          const node = values
            .map((asked) => encodedConstant(asked, analysis))
            .find((one) => one !== undefined);
          if (!node) continue;
          report(context, {
            node,
            messageId,
            data: { text: shortened(context.sourceCode.getText(node as never)) },
            evidence: { kind: 'constant', node },
          });
        }
      },
    };
  },
});

interface Place {
  readonly values: readonly Demand[];
  readonly messageId: 'encodedCode' | 'encodedModule';
}

/** Texts that are run, and names of modules. */
function placesOf(analysis: Analysis): readonly Place[] {
  const loadings = [...analysis.instancesOf(ModuleLoading), ...importExpressions(analysis)];
  return [
    ...analysis
      .instancesOf(CodeEvaluation)
      .map((one): Place => ({ values: one.role('code'), messageId: 'encodedCode' })),
    ...loadings.map((one): Place => ({ values: one.role('specifier'), messageId: 'encodedModule' })),
  ];
}

/** The beginning of a text: what is hidden in it is not repeated. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 37)}...` : line;
}
