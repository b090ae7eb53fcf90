// https://github.com/sindresorhus/import-fresh#readme
import { ModuleLoading } from '../../concepts/module-loading.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'import-fresh',
  aliases: ['import-cwd', 'require-uncached', 'requireg', 'parent-require', 'require-dir', 'proxyquire'],
  operations: [performs(ModuleLoading, 'default()', { specifier: '0' })],
});
