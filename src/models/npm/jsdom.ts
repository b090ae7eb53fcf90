// https://github.com/jsdom/jsdom#readme
import { XpathEvaluation } from '../../concepts/xpath-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jsdom',
  operations: [
    performs(XpathEvaluation, 'new JSDOM().window.document.{evaluate,createExpression}()', {
      expression: '0',
    }),
  ],
});
