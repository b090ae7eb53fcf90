// https://github.com/cshaa/filtrex#readme
import { ExpressionEvaluation } from '../../concepts/expression-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'filtrex',
  operations: [performs(ExpressionEvaluation, 'compileExpression()', { expression: '0' }, { power: 'data' })],
});
