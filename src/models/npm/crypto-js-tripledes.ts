// https://cryptojs.gitbook.io/docs
import { Encryption } from '../../concepts/encryption.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'crypto-js/tripledes',
  operations: [
    performs(
      Encryption,
      'default.encrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'encrypt', cipher: 'tripledes', textIsPassphrase: true },
    ),
    performs(
      Encryption,
      'default.decrypt()',
      { data: '0', key: '1', mode: '2.mode', padding: '2.padding', iv: '2.iv' },
      { direction: 'decrypt', cipher: 'tripledes', textIsPassphrase: true },
    ),
  ],
});
