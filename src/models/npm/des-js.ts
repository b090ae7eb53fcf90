// https://github.com/indutny/des.js
import { Encryption } from '../../concepts/encryption.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'des.js',
  operations: [
    performs(Encryption, '{DES,EDE}.create()', { key: '0.key' }, { direction: 'encrypt', cipher: 'des' }),
    performs(
      Encryption,
      'CBC.instantiate().create()',
      { key: '0.key', iv: '0.iv' },
      { direction: 'encrypt', cipher: 'des' },
    ),
  ],
});
