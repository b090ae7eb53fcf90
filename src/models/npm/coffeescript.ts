// https://coffeescript.org/
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'coffeescript',
  aliases: ['coffee-script'],
  operations: [performs(CodeEvaluation, '{eval,run}', { code: '0' })],
});
