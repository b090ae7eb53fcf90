// https://github.com/jmespath/jmespath.js#readme
import { ExpressionEvaluation } from '../../concepts/expression-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jmespath',
  operations: [performs(ExpressionEvaluation, 'search()', { expression: '1' }, { power: 'data' })],
});
