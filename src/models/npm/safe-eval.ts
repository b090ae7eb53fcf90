// https://github.com/hacksparrow/safe-eval#readme
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'safe-eval',
  aliases: ['safer-eval', 'notevil', 'eval', 'node-eval', 'require-from-string'],
  operations: [performs(CodeEvaluation, 'default()', { code: '0' })],
});
