// https://reactnative.dev/docs/asyncstorage (until 0.59)
import { WebStorageWrite } from '../../concepts/web-storage-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'react-native',
  operations: [
    performs(
      WebStorageWrite,
      'AsyncStorage.{setItem,mergeItem}()',
      { key: '0', value: '1' },
      { area: 'device' },
    ),
  ],
});
