// https://www.saxonica.com/saxon-js/documentation2/
import { XpathEvaluation } from '../../concepts/xpath-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'saxon-js',
  aliases: ['saxonjs-he'],
  types: { Saxon: ['module', 'default'] },
  operations: [performs(XpathEvaluation, 'Saxon.XPath.evaluate()', { expression: '0' })],
});
