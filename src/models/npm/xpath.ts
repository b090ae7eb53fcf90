// https://github.com/goto100/xpath#readme
import { XpathEvaluation } from '../../concepts/xpath-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'xpath',
  aliases: ['xpath-ts', 'xpath-ts2'],
  types: { Xpath: ['module', 'default'] },
  operations: [
    performs(XpathEvaluation, 'Xpath.{select,select1,selectWithResolver,evaluate,parse,createExpression}()', {
      expression: '0',
    }),
    performs(XpathEvaluation, 'Xpath.useNamespaces()()', { expression: '0' }),
    performs(XpathEvaluation, 'new Xpath.XPathEvaluator().{evaluate,createExpression}()', {
      expression: '0',
    }),
  ],
});
