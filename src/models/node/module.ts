// https://nodejs.org/api/module.html
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { ModuleLoading } from '../../concepts/module-loading.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:module',
  types: { Module: ['new default()', 'new Module()'] },
  operations: [
    performs(ModuleLoading, 'createRequire()()', { specifier: '0' }),
    performs(ModuleLoading, '{register,_load}()', { specifier: '0' }),
    performs(CodeEvaluation, 'Module._compile', { code: '0' }),
  ],
});
