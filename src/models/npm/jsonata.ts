// https://docs.jsonata.org/embedding-extending
import { ExpressionEvaluation } from '../../concepts/expression-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jsonata',
  operations: [performs(ExpressionEvaluation, 'default()', { expression: '0' }, { power: 'data' })],
});
