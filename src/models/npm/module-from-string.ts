// https://github.com/exuanbo/module-from-string#readme
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'module-from-string',
  operations: [
    performs(CodeEvaluation, '{requireFromString,importFromString,importFromStringSync}', { code: '0' }),
  ],
});
