// https://react-native-async-storage.github.io/async-storage/docs/api
import { WebStorageWrite } from '../../concepts/web-storage-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@react-native-async-storage/async-storage',
  aliases: ['@react-native-community/async-storage'],
  operations: [
    performs(
      WebStorageWrite,
      '{default,AsyncStorage}.{setItem,mergeItem}()',
      { key: '0', value: '1' },
      { area: 'device' },
    ),
  ],
});
