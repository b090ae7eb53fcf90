// https://github.com/ionic-team/ionic-storage#readme
import { WebStorageWrite } from '../../concepts/web-storage-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@ionic/storage',
  aliases: ['@ionic/storage-angular'],
  types: { Storage: ['new Storage()', 'Storage.create()'] },
  operations: [performs(WebStorageWrite, 'Storage.set()', { key: '0', value: '1' }, { area: 'page' })],
});
