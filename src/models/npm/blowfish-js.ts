// https://github.com/drewcovi/blowfish-js
import { Encryption } from '../../concepts/encryption.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'blowfish-js',
  aliases: ['egoroof-blowfish', 'blowfish'],
  operations: [
    performs(Encryption, 'new {default,Blowfish}()', { key: '0' }, { direction: 'both', cipher: 'blowfish' }),
    performs(
      Encryption,
      '{encrypt,encryptCBC}()',
      { key: '1' },
      { direction: 'encrypt', cipher: 'blowfish' },
    ),
  ],
});
