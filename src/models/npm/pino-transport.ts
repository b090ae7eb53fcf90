// https://getpino.io/#/docs/transports
import { ModuleLoading } from '../../concepts/module-loading.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pino',
  operations: [performs(ModuleLoading, 'transport()', { specifier: '0.target' })],
});
