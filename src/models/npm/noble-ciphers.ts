// https://github.com/paulmillr/noble-ciphers
import { Encryption } from '../../concepts/encryption.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@noble/ciphers/aes',
  aliases: [
    '@noble/ciphers/aes.js',
    '@noble/ciphers/webcrypto',
    '@noble/ciphers/webcrypto.js',
    '@noble/ciphers/chacha',
    '@noble/ciphers/chacha.js',
    '@noble/ciphers/salsa',
    '@noble/ciphers/salsa.js',
  ],
  operations: [
    performs(Encryption, 'ecb()', { key: '0' }, { direction: 'both', mode: 'ecb' }),
    performs(
      Encryption,
      '{gcm,gcmsiv,aesgcmsiv,ctr,cbc,cfb,chacha20poly1305,xchacha20poly1305,xsalsa20poly1305,secretbox}()',
      { key: '0', iv: '1' },
      { direction: 'both' },
    ),
  ],
});
