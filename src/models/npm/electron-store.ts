// https://github.com/sindresorhus/electron-store#readme
import { WebStorageWrite } from '../../concepts/web-storage-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'electron-store',
  types: { Store: ['new default()', 'new Store()'] },
  operations: [performs(WebStorageWrite, 'Store.set()', { key: '0', value: '1' }, { area: 'device' })],
});
