import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FlowPath } from '../dataflow/taint.ts';
import type { RuleContext } from './create-rule.ts';

/** A finding and what it rests on. */
export interface Finding<MessageId extends string> {
  readonly node: TSESTree.Node;
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string>>;
  readonly evidence?: FlowPath | undefined;
  readonly fix?: TSESLint.ReportFixFunction | undefined;
  readonly suggest?: readonly TSESLint.SuggestionReportDescriptor<MessageId>[];
}

/** A finding that was reported, with its way, as `explain` reads it. */
export interface ReportedFinding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly node: TSESTree.Node;
  readonly evidence: FlowPath | undefined;
}

const reported = new WeakMap<object, ReportedFinding[]>();

/** Reports a finding, and keeps its evidence with the tree of the file. */
export function report<MessageId extends string, Options extends readonly unknown[]>(
  context: RuleContext<MessageId, Options>,
  { node, messageId, data, evidence, fix, suggest }: Finding<MessageId>,
): void {
  const { ast } = context.sourceCode;
  const findings = reported.get(ast) ?? [];
  reported.set(ast, findings);
  findings.push({ ruleId: context.id, messageId, node, evidence });
  context.report({
    node,
    messageId,
    ...(data && { data }),
    ...(fix && { fix }),
    ...(suggest && { suggest: [...suggest] }),
  });
}
