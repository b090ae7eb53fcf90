// https://github.com/rzcoder/node-rsa
import { Encryption } from '../../concepts/encryption.ts';
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-rsa',
  operations: [
    performs(
      Encryption,
      'new default()',
      { padding: ['1.encryptionScheme', '2.encryptionScheme'] },
      { direction: 'both', cipher: 'rsa' },
    ),
    performs(
      Encryption,
      'new default().setOptions()',
      { padding: '0.encryptionScheme' },
      { direction: 'both', cipher: 'rsa' },
    ),
    performs(KeyGeneration, 'new default()', { bits: '0.b' }, { type: 'rsa' }),
    performs(KeyGeneration, 'new default().generateKeyPair()', { bits: '0', exponent: '1' }, { type: 'rsa' }),
  ],
});
