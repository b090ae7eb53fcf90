// https://mathjs.org/docs/expressions/security.html
import { ExpressionEvaluation } from '../../concepts/expression-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

const PARSES = '{evaluate,parse,compile,simplify,derivative,rationalize}';

export default defineModel({
  package: 'mathjs',
  types: { Math: ['module', '{create}()'] },
  operations: [
    performs(ExpressionEvaluation, `Math.${PARSES}()`, { expression: '0' }, { power: 'data' }),
    performs(ExpressionEvaluation, 'Math.parser().evaluate()', { expression: '0' }, { power: 'data' }),
  ],
});
