// https://github.com/fastify/fast-json-stringify#readme
import { ExpressionEvaluation } from '../../concepts/expression-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'fast-json-stringify',
  operations: [performs(ExpressionEvaluation, 'default()', { expression: '0' }, { power: 'code' })],
});
