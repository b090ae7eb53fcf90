// https://github.com/hex7c0/arc4
import { Encryption } from '../../concepts/encryption.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'arc4',
  aliases: ['rc4'],
  operations: [
    performs(Encryption, 'default()', { key: '1' }, { direction: 'both', cipher: 'rc4' }),
    performs(Encryption, 'new default()', { key: '0' }, { direction: 'both', cipher: 'rc4' }),
  ],
});
