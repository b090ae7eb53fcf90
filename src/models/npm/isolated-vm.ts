// https://github.com/laverdet/isolated-vm#readme
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { SandboxUse } from '../../concepts/sandbox-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'isolated-vm',
  types: {
    Isolate: ['new module.Isolate()'],
    Context: ['Isolate.{createContext,createContextSync}()'],
  },
  operations: [
    performs(
      SandboxUse,
      'new module.Isolate()',
      {},
      { boundary: 'inspected' },
      { when: { '0.inspector': true } },
    ),
    performs(
      CodeEvaluation,
      'Isolate.{compileScript,compileScriptSync,compileModule,compileModuleSync}()',
      { code: '0' },
      { isolated: true },
    ),
    performs(
      CodeEvaluation,
      'Context.{eval,evalSync,evalIgnored,evalClosure,evalClosureSync,evalClosureIgnored}()',
      { code: '0' },
      { isolated: true },
    ),
  ],
});
