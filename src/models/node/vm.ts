// https://nodejs.org/api/vm.html
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:vm',
  operations: [
    performs(CodeEvaluation, '{runInThisContext,runInContext,runInNewContext}', { code: '0' }),
    performs(CodeEvaluation, 'new {Script,SourceTextModule}()', { code: '0' }),
    performs(CodeEvaluation, 'compileFunction', { code: '0', parameters: '1[]' }),
  ],
});
