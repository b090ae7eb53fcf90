import { ModuleLoading } from '../concepts/module-loading.ts';
import {
  importExpressions,
  joinedNames,
  specifierPositions,
  wholeSpecifiers,
} from '../families/loaded-modules.ts';
import { createFlowRule, sink, type FlowPlace } from '../rule-kit/create-flow-rule.ts';

type MessageId = 'taintedModule' | 'dynamicModule' | 'taintedFile' | 'dynamicFile';

const module: FlowPlace<MessageId> = {
  context: 'module-specifier',
  tainted: 'taintedModule',
  dynamic: 'dynamicModule',
};
const name: FlowPlace<MessageId> = { context: 'file-name', tainted: 'taintedFile', dynamic: 'dynamicFile' };

export default createFlowRule<MessageId>({
  name: 'no-dynamic-import',
  meta: {
    docs: {
      description: 'Disallow loading modules that others can choose',
      cwe: ['CWE-98', 'CWE-829'],
      owasp: ['A05:2025', 'A08:2025', 'A03:2021', 'A08:2021'],
      precision: 'high',
      securitySeverity: 8.1,
      recommended: true,
      strict: [{ report: 'dynamic' }],
    },
    messages: {
      taintedModule:
        "'{{source}}', {{label}}, chooses the module that '{{sink}}' loads, and a module runs when it is loaded. Look it up in a table of those that are meant.",
      dynamicModule:
        "'{{value}}' chooses the module that '{{sink}}' loads, and a module runs when it is loaded. Look it up in a table of those that are meant.",
      taintedFile:
        "'{{source}}', {{label}}, becomes part of the path of the module that '{{sink}}' loads: '../' in it leaves the folder, and any file it names is run. Look it up in a table of those that are meant.",
      dynamicFile:
        "'{{value}}' becomes part of the path of the module that '{{sink}}' loads: '../' in it leaves the folder, and any file it names is run. Look it up in a table of those that are meant.",
    },
  },
  sinks: [
    sink(ModuleLoading, 'specifier', {
      grammar: specifierPositions,
      places: { module, name },
      values: wholeSpecifiers,
      untracked: importExpressions,
    }),
    sink(ModuleLoading, 'specifier', { ...name, values: joinedNames, untracked: importExpressions }),
  ],
});
