// https://github.com/unjs/jiti#readme
import { ModuleLoading } from '../../concepts/module-loading.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jiti',
  types: { Loader: ['{default,createJITI,createJiti}()'] },
  operations: [
    performs(ModuleLoading, '{default,createJITI,createJiti}()()', { specifier: '0' }),
    performs(ModuleLoading, 'Loader.import()', { specifier: '0' }),
  ],
});
