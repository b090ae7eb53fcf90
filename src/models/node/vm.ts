// https://nodejs.org/api/vm.html
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { SandboxUse } from '../../concepts/sandbox-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:vm',
  operations: [
    performs(SandboxUse, '{runInContext,runInNewContext}()', { code: '0' }, { boundary: 'realm' }),
    performs(SandboxUse, 'new Script()', { code: '0' }, { boundary: 'realm' }),
    performs(CodeEvaluation, '{runInThisContext,runInContext,runInNewContext}', { code: '0' }),
    performs(CodeEvaluation, 'new {Script,SourceTextModule}()', { code: '0' }),
    performs(CodeEvaluation, 'compileFunction', { code: '0', parameters: '1[]' }),
  ],
});
