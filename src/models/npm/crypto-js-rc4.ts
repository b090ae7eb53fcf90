// https://cryptojs.gitbook.io/docs
import { Encryption } from '../../concepts/encryption.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'crypto-js/rc4',
  operations: [
    performs(
      Encryption,
      'default.encrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'encrypt', cipher: 'rc4', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'default.decrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'decrypt', cipher: 'rc4', textIsPassphrase: true },
    ),
  ],
});
