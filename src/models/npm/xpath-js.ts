// https://github.com/yaronn/xpath.js#readme
import { XpathEvaluation } from '../../concepts/xpath-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'xpath.js',
  operations: [performs(XpathEvaluation, 'default()', { expression: '1' })],
});
