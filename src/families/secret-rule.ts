import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { runsInBrowser } from '../analysis/runtime.ts';
import type { RuleContext } from '../rule-kit/create-rule.ts';
import type { CertaintyReport } from '../rule-kit/options.ts';
import { report, type Edits } from '../rule-kit/report.ts';
import { shownOf } from '../syntax/secret-text.ts';
import { isEnvironment } from './environment-reads.ts';
import { secretsOf, type SecretLayer, type WrittenSecret } from './secrets.ts';

/** Options of the rules about secrets. */
export type SecretOptions = readonly [{ readonly report?: CertaintyReport; readonly ignoreTests?: boolean }];

/** Reports the secrets of some layers; what is shown of one is never enough to use it. */
export function reportSecrets<MessageId extends string>(
  context: RuleContext<MessageId, SecretOptions>,
  messages: Readonly<Partial<Record<SecretLayer, MessageId>>>,
  edits: (secret: WrittenSecret, analysis: Analysis) => Edits<MessageId> | undefined,
): void {
  const analysis = analyze(context);
  const [{ report: reports = 'certain', ignoreTests = true } = {}] = context.options;
  for (const secret of secretsOf(analysis)) {
    const messageId = messages[secret.layer];
    if (messageId === undefined || (secret.certainty === 'potential' && reports === 'certain')) continue;
    if (ignoreTests && analysis.isTestFile && !secret.everywhere) continue;
    report(context, {
      node: secret.node,
      messageId,
      data: { secret: shownOf(secret.text), what: secret.what, variable: secret.variable },
      evidence: { kind: 'constant', node: secret.node },
      ...edits(secret, analysis),
    });
  }
}

/** Reading the variable of the environment in place of the literal, in files that run in Node. */
export function readFromEnvironment(
  { node, variable }: WrittenSecret,
  analysis: Analysis,
): TSESLint.ReportFixFunction | undefined {
  const { filename } = analysis.file;
  if (!/^[A-Z][A-Z0-9_]*$/.test(variable) || !isValue(node) || setsEnvironment(node, analysis))
    return undefined;
  // A script of a page has no environment to read.
  if (/\.[jt]sx$/.test(filename) || runsInBrowser(analysis)) return undefined;
  const isTyped = /\.[cm]?ts$/.test(filename);
  return (fixer) => fixer.replaceText(node as never, `process.env.${variable}${isTyped ? '!' : ''}`);
}

/** `process.env.KEY = 'lit'`: reading the same variable would set nothing. */
function setsEnvironment(node: TSESTree.Node, analysis: Analysis): boolean {
  const { parent } = node;
  return (
    parent?.type === 'AssignmentExpression' &&
    parent.left.type === 'MemberExpression' &&
    isEnvironment(parent.left.object, analysis)
  );
}

/** Whether an expression can stand in the literal's place. */
function isValue(node: TSESTree.Node): boolean {
  if (node.type !== 'Literal' && node.type !== 'TemplateLiteral') return false;
  switch (node.parent?.type) {
    case 'TSEnumMember':
    case 'TSLiteralType':
    case 'TSAsExpression':
    case 'ImportDeclaration':
    case 'JSXAttribute':
      return false;
    case 'Property':
    case 'PropertyDefinition':
      return node.parent.key !== node;
    default:
      return true;
  }
}
