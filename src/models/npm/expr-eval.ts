// https://github.com/silentmatt/expr-eval#readme
import { ExpressionEvaluation } from '../../concepts/expression-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'expr-eval',
  aliases: ['expr-eval-fork', 'hot-formula-parser', 'fast-formula-parser'],
  types: { Parser: ['module.Parser', 'new module.Parser()', 'new default()', 'new default.Parser()'] },
  operations: [
    performs(ExpressionEvaluation, 'Parser.{evaluate,parse}()', { expression: '0' }, { power: 'data' }),
    // The names of parameters become those of a compiled function.
    performs(ExpressionEvaluation, 'Parser.parse().toJSFunction()', { expression: '0' }, { power: 'code' }),
  ],
});
