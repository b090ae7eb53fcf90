// https://docs.openpgpjs.org
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'openpgp',
  operations: [performs(KeyGeneration, 'generateKey()', { bits: '0.rsaBits' }, { type: 'rsa' })],
});
