// https://localforage.github.io/localForage/
import { WebStorageWrite } from '../../concepts/web-storage-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'localforage',
  types: { Store: ['default', 'default.createInstance()'] },
  operations: [performs(WebStorageWrite, 'Store.setItem()', { key: '0', value: '1' }, { area: 'page' })],
});
