// https://github.com/rzcoder/node-rsa
import { Encryption } from '../../concepts/encryption.ts';
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
  ],
});
