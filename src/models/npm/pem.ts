// https://github.com/Dexus/pem
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pem',
  operations: [
    performs(KeyGeneration, 'createCertificate()', { bits: '0.keyBitsize' }, { type: 'rsa' }),
    performs(KeyGeneration, 'createPrivateKey()', { bits: '0' }, { type: 'rsa' }),
  ],
});
