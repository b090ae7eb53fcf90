// https://github.com/6utt3rfly/jse-eval#readme
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jse-eval',
  aliases: ['expression-eval', 'angular-expressions', 'eval5'],
  operations: [performs(CodeEvaluation, '{evalExpr,compile,evaluate,Function}', { code: '0' })],
});
