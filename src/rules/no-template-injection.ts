import { TemplateRendering, type TemplateFacts } from '../concepts/template-rendering.ts';
import { isProjectsTemplate, wholeObjects, writtenIn } from '../families/templates.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { moveToData } from '../fixes/move-to-data.ts';
import { createFlowRule, sink, type Arrival } from '../rule-kit/create-flow-rule.ts';
import type { Edits } from '../rule-kit/report.ts';

type MessageId =
  | 'taintedTemplate'
  | 'dynamicTemplate'
  | 'taintedText'
  | 'taintedView'
  | 'taintedLocals'
  | 'taintedOptions'
  | 'taintedCode'
  | 'moveToData';

function editsOf(
  { instance, asked }: Arrival<TemplateFacts>,
  analysis: Analysis,
): Edits<MessageId> | undefined {
  const fix = moveToData(instance.node, asked.node, instance.facts, analysis);
  return fix && { suggest: [{ messageId: 'moveToData', fix }] };
}

export default createFlowRule<MessageId>({
  name: 'no-template-injection',
  meta: {
    docs: {
      description:
        'Disallow templates, names of views, and options of template engines that others can choose',
      cwe: ['CWE-1336', 'CWE-94', 'CWE-73'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'high',
      securitySeverity: 9.8,
      recommended: true,
      strict: [{ report: 'dynamic' }],
      fixSafety: 'review',
    },
    messages: {
      taintedTemplate:
        "'{{source}}', {{label}}, becomes part of a template that '{{sink}}' compiles, and expressions in it run as code of this program. Keep the template constant, and give it the value as data.",
      dynamicTemplate:
        "'{{value}}' becomes part of a template that '{{sink}}' compiles, and expressions in it run as code of this program. Keep the template constant, and give it the value as data.",
      taintedText:
        "'{{source}}', {{label}}, becomes part of a template that '{{sink}}' reads, and can show all the data it is given and load other templates. Keep the template constant, and give it the value as data.",
      taintedView:
        "'{{source}}', {{label}}, chooses the view that '{{sink}}' looks for: '../' leaves the folder of views, and an ending of its own chooses another engine. Choose it from a list of constants.",
      taintedLocals:
        "'{{source}}', {{label}}, is given to '{{sink}}' as a whole, where names such as 'settings', 'cache' and 'layout' are options of the template engine. Pass the values that the template needs by name.",
      taintedOptions:
        "'{{source}}', {{label}}, sets options of the template engine that '{{sink}}' uses, and some of them become code. Set the options that are needed by name.",
      taintedCode:
        "'{{source}}', {{label}}, sets an option of the template engine which becomes code of what '{{sink}}' compiles. Set it to a constant.",
      moveToData: 'Give the values to the template as data.',
    },
    hasSuggestions: true,
  },
  sinks: [
    sink(TemplateRendering, 'source', {
      context: 'template-source',
      tainted: 'taintedTemplate',
      dynamic: 'dynamicTemplate',
      when: ({ power }) => power !== 'data',
      values: writtenIn('source'),
      ignores: isProjectsTemplate,
      edits: editsOf,
    }),
    sink(TemplateRendering, 'source', {
      context: 'template-source',
      tainted: 'taintedText',
      when: ({ power }) => power === 'data',
      values: writtenIn('source'),
      edits: editsOf,
    }),
    sink(TemplateRendering, 'name', { context: 'view-name', tainted: 'taintedView' }),
    sink(TemplateRendering, 'data', {
      context: 'merged-structure',
      tainted: 'taintedLocals',
      kinds: ['structure'],
      values: wholeObjects('data'),
    }),
    sink(TemplateRendering, 'options', {
      context: 'merged-structure',
      tainted: 'taintedOptions',
      kinds: ['structure'],
      values: wholeObjects('options'),
    }),
    sink(TemplateRendering, 'code', { context: 'code', tainted: 'taintedCode', values: writtenIn('code') }),
  ],
});
