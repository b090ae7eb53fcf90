// https://github.com/ChromeGG/cel-js#readme
import { ExpressionEvaluation } from '../../concepts/expression-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cel-js',
  aliases: ['feelin', 'math-expression-evaluator'],
  types: { Evaluator: ['module', 'new default()'] },
  operations: [
    performs(
      ExpressionEvaluation,
      'Evaluator.{evaluate,parse,unaryTest,eval,lex}()',
      { expression: '0' },
      { power: 'data' },
    ),
  ],
});
