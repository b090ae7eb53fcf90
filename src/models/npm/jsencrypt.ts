// https://github.com/travist/jsencrypt
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jsencrypt',
  operations: [
    performs(KeyGeneration, 'new {default,JSEncrypt}()', { bits: '0.default_key_size' }, { type: 'rsa' }),
  ],
});
