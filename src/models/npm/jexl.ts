// https://github.com/TomFrost/Jexl#readme
import { ExpressionEvaluation } from '../../concepts/expression-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jexl',
  types: { Jexl: ['module', 'new Jexl()', 'new module.Jexl()'] },
  operations: [
    performs(
      ExpressionEvaluation,
      'Jexl.{eval,evalSync,compile,createExpression}()',
      { expression: '0' },
      { power: 'data' },
    ),
    performs(ExpressionEvaluation, 'Jexl.expr``', { expression: 'holes' }, { power: 'data' }),
  ],
});
