// https://github.com/nbubna/store#readme
import { WebStorageWrite } from '../../concepts/web-storage-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'store2',
  aliases: ['store'],
  operations: [
    performs(WebStorageWrite, 'default()', { key: '0', value: '1' }, { area: 'page' }, { arity: [2, 3] }),
    performs(WebStorageWrite, 'default.set()', { key: '0', value: '1' }, { area: 'page' }),
    performs(WebStorageWrite, 'default.local.set()', { key: '0', value: '1' }, { area: 'page' }),
    performs(WebStorageWrite, 'default.session.set()', { key: '0', value: '1' }, { area: 'window' }),
  ],
});
