// https://usehooks-ts.com/react-hook/use-local-storage
import { WebStorageWrite } from '../../concepts/web-storage-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'usehooks-ts',
  aliases: [
    'react-use',
    'ahooks',
    '@uidotdev/usehooks',
    '@vueuse/core',
    '@rehooks/local-storage',
    'use-local-storage',
    'use-local-storage-state',
  ],
  operations: [
    performs(
      WebStorageWrite,
      '{useLocalStorage,useLocalStorageState,useStorage,writeStorage}()',
      { key: '0' },
      { area: 'page' },
    ),
    performs(
      WebStorageWrite,
      '{useSessionStorage,useSessionStorageState}()',
      { key: '0' },
      { area: 'window' },
    ),
  ],
});
