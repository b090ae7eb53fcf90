// https://developer.mozilla.org/docs/Web/API/Storage
import { WebStorageWrite } from '../../concepts/web-storage-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  operations: [
    performs(WebStorageWrite, 'localStorage.setItem', { key: '0', value: '1' }, { area: 'page' }),
    performs(WebStorageWrite, 'sessionStorage.setItem', { key: '0', value: '1' }, { area: 'window' }),
    performs(WebStorageWrite, 'window.localStorage.setItem', { key: '0', value: '1' }, { area: 'page' }),
    performs(WebStorageWrite, 'window.sessionStorage.setItem', { key: '0', value: '1' }, { area: 'window' }),
  ],
});
