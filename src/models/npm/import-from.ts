// https://github.com/sindresorhus/import-from#readme
import { ModuleLoading } from '../../concepts/module-loading.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'import-from',
  aliases: ['require-from'],
  operations: [
    performs(ModuleLoading, 'default()', { specifier: '1' }),
    performs(ModuleLoading, 'silent()', { specifier: '1' }),
  ],
});
