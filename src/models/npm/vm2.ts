// https://github.com/patriksimek/vm2#readme
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { SandboxUse } from '../../concepts/sandbox-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'vm2',
  operations: [
    performs(SandboxUse, 'new {VM,NodeVM}()', {}, { boundary: 'broken' }),
    performs(CodeEvaluation, 'new {VM,NodeVM}().run', { code: '0' }),
    performs(CodeEvaluation, 'new VMScript()', { code: '0' }),
    performs(CodeEvaluation, 'NodeVM.code', { code: '0' }),
  ],
});
