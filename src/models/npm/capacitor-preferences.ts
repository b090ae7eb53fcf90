// https://capacitorjs.com/docs/apis/preferences
import { WebStorageWrite } from '../../concepts/web-storage-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@capacitor/preferences',
  aliases: ['@capacitor/storage'],
  operations: [
    performs(
      WebStorageWrite,
      '{Preferences,Storage}.set()',
      { key: '0.key', value: '0.value' },
      { area: 'device' },
    ),
  ],
});
