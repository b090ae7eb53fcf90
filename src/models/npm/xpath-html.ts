// https://github.com/hieuvp/xpath-html#readme
import { XpathEvaluation } from '../../concepts/xpath-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'xpath-html',
  operations: [
    performs(XpathEvaluation, '{fromPageSource,fromNode}().{findElement,findElements}()', {
      expression: '0',
    }),
  ],
});
