// https://github.com/publishlab/node-acme-client
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'acme-client',
  operations: [
    performs(
      KeyGeneration,
      '{crypto,forge}.{createPrivateKey,createPrivateRsaKey}()',
      { bits: '0' },
      { type: 'rsa' },
    ),
  ],
});
