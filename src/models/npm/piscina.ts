// https://piscinajs.dev/api-reference/class
import { ModuleLoading } from '../../concepts/module-loading.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'piscina',
  operations: [
    performs(ModuleLoading, 'new {default,Piscina}()', { specifier: '0.filename' }),
    performs(ModuleLoading, 'new module()', { specifier: '0.filename' }),
  ],
});
