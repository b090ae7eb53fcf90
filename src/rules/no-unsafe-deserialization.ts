import { Deserialization } from '../concepts/deserialization.ts';
import { dangerOf, isReadFromFile, type Danger, type Deserializer } from '../families/deserializers.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { createFlowRule, sink } from '../rule-kit/create-flow-rule.ts';
import type { Edits } from '../rule-kit/report.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId = 'taintedDocument' | 'dynamicDocument' | 'taintedUnknown' | 'taintedBytes' | 'useSafeTwin';

/** The data of a call whose danger is one of these. */
function dataWhere(...dangers: readonly Danger[]) {
  return (instance: Deserializer, analysis: Analysis) =>
    dangers.includes(dangerOf(instance, analysis)) ? instance.role('data') : [];
}

/** The member that does the same without the danger; an option that asks for it would go along. */
function editsOf({
  instance,
}: {
  readonly instance: Pick<Deserializer, 'view' | 'facts'>;
}): Edits<MessageId> | undefined {
  const { view, facts } = instance;
  const { safeTwin: twin } = facts;
  const callee = view && unwrap(view.callee);
  if (!view || twin === undefined || callee?.type !== 'MemberExpression' || callee.computed) return undefined;
  if (view.arguments.length > 1) return undefined;
  const { property } = callee;
  return {
    suggest: [
      {
        messageId: 'useSafeTwin',
        data: { twin },
        fix: (fixer) => fixer.replaceText(property as never, twin),
      },
    ],
  };
}

export default createFlowRule({
  name: 'no-unsafe-deserialization',
  meta: {
    docs: {
      description: 'Disallow building objects from data that can make the deserializer run code',
      cwe: ['CWE-502'],
      owasp: ['A08:2025', 'A08:2021'],
      precision: 'high',
      securitySeverity: 9.8,
      recommended: true,
      strict: [{ report: 'dynamic' }],
      fixSafety: 'review',
    },
    messages: {
      taintedDocument:
        "'{{source}}', {{label}}, is read by '{{sink}}', which runs code that the document brings along. Read it as JSON, or with a safe schema.",
      dynamicDocument:
        "'{{value}}' is read by '{{sink}}', which runs code that the document brings along. Read it as JSON, or with a safe schema.",
      taintedUnknown:
        "'{{source}}', {{label}}, is read by '{{sink}}', which in some versions or with some options runs code that the document brings along. Read it with a safe schema.",
      taintedBytes:
        "'{{source}}', {{label}}, is read by '{{sink}}', which is not made for bytes that somebody else chose. Read it as JSON.",
      useSafeTwin: "Use '{{twin}}'.",
    },
    hasSuggestions: true,
  },
  report: 'dynamic',
  sinks: [
    sink(Deserialization, 'data', {
      context: 'serialized-data',
      tainted: 'taintedDocument',
      dynamic: 'dynamicDocument',
      values: dataWhere('code'),
      ignores: isReadFromFile,
      edits: editsOf,
    }),
    sink(Deserialization, 'data', {
      context: 'serialized-data',
      tainted: 'taintedDocument',
      values: dataWhere('code-by-default'),
      edits: editsOf,
    }),
    sink(Deserialization, 'data', {
      context: 'serialized-data',
      tainted: 'taintedUnknown',
      values: dataWhere('unknown'),
    }),
    sink(Deserialization, 'data', {
      context: 'serialized-data',
      tainted: 'taintedBytes',
      values: dataWhere('memory'),
    }),
  ],
});
