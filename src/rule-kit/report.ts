import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { RuleContext } from './create-rule.ts';
import type { Evidence } from './evidence.ts';

/** Changes to the text that a report offers: one that is safe to make unread, or several to choose from. */
export interface Edits<MessageId extends string> {
  readonly fix?: TSESLint.ReportFixFunction | undefined;
  readonly suggest?: readonly TSESLint.SuggestionReportDescriptor<MessageId>[] | undefined;
}

/** A finding and what it rests on. */
export interface Finding<MessageId extends string> extends Edits<MessageId> {
  readonly node: TSESTree.Node;
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string>>;
  readonly evidence?: Evidence | undefined;
}

/** A finding that was reported, with what it rests on, as `explain` reads it. */
export interface ReportedFinding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly node: TSESTree.Node;
  readonly data: Readonly<Record<string, string>>;
  readonly evidence: Evidence | undefined;
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
  findings.push({ ruleId: context.id, messageId, node, data: data ?? {}, evidence });
  context.report({
    node,
    messageId,
    ...(data && { data }),
    ...(fix && { fix }),
    ...(suggest && { suggest: [...suggest] }),
  });
}

/** What rules reported of the file with this tree, in the order they did. */
export function reportedFindings(ast: object): readonly ReportedFinding[] {
  return reported.get(ast) ?? [];
}
