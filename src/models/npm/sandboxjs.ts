// https://github.com/nyariv/SandboxJS#readme
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@nyariv/sandboxjs',
  operations: [performs(CodeEvaluation, 'new default().{compile,compileAsync}', { code: '0' })],
});
