// https://github.com/sanack/node-jq#readme
import { ExpressionEvaluation } from '../../concepts/expression-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-jq',
  operations: [performs(ExpressionEvaluation, 'run()', { expression: '0' }, { power: 'data' })],
});
