// https://github.com/Siubaak/sval#readme
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sval',
  operations: [performs(CodeEvaluation, 'new default().run', { code: '0' })],
});
