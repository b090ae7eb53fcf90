// https://github.com/dchester/jsonpath#readme
import { ExpressionEvaluation } from '../../concepts/expression-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jsonpath',
  operations: [
    performs(
      ExpressionEvaluation,
      '{query,value,paths,nodes,apply,parent}()',
      { expression: '1' },
      { power: 'data' },
      { versions: '>=1.3' },
    ),
    performs(
      ExpressionEvaluation,
      '{query,value,paths,nodes,apply,parent}()',
      { expression: '1' },
      { power: 'code' },
    ),
    performs(ExpressionEvaluation, 'parse()', { expression: '0' }, { power: 'data' }),
  ],
});
