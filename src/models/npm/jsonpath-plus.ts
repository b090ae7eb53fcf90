// https://github.com/JSONPath-Plus/JSONPath#readme
import { ExpressionEvaluation } from '../../concepts/expression-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

const OPTIONS = {
  power: 'data',
  option: 'eval',
  code: ['native'],
  data: ['safe', true],
  none: [false],
} as const;

export default defineModel({
  package: 'jsonpath-plus',
  operations: [
    performs(ExpressionEvaluation, 'JSONPath()', { expression: '0.path', options: '0' }, OPTIONS, {
      arity: 1,
    }),
    performs(ExpressionEvaluation, 'new JSONPath()', { expression: '0.path', options: '0' }, OPTIONS),
    performs(ExpressionEvaluation, 'JSONPath()', { expression: '1' }, OPTIONS, { when: { 0: null } }),
    performs(ExpressionEvaluation, 'JSONPath()', { expression: '0' }, OPTIONS, { arity: [2, 5] }),
  ],
});
