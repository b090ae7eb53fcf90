// https://github.com/xxtea/xxtea-nodejs
import { Encryption } from '../../concepts/encryption.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'xxtea-node',
  aliases: ['xxtea'],
  operations: [
    performs(
      Encryption,
      '{encrypt,encryptToString}()',
      { data: '0', key: '1' },
      { direction: 'encrypt', cipher: 'xxtea' },
    ),
  ],
});
