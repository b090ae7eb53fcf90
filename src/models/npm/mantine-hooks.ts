// https://mantine.dev/hooks/use-local-storage/
import { WebStorageWrite } from '../../concepts/web-storage-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@mantine/hooks',
  operations: [
    performs(WebStorageWrite, 'useLocalStorage()', { key: '0.key' }, { area: 'page' }),
    performs(WebStorageWrite, 'useSessionStorage()', { key: '0.key' }, { area: 'window' }),
  ],
});
