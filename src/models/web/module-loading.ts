// https://nodejs.org/api/modules.html#requireid
import { ModuleLoading } from '../../concepts/module-loading.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  operations: [
    performs(ModuleLoading, '{require,__non_webpack_require__}()', { specifier: '0' }),
    performs(ModuleLoading, 'require.main.require()', { specifier: '0' }),
    performs(ModuleLoading, 'System.import()', { specifier: '0' }),
    // https://requirejs.org/docs/api.html
    performs(ModuleLoading, 'requirejs()', { specifier: '0[]' }),
  ],
});
