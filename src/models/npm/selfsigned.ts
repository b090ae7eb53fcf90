// https://github.com/jfromaniello/selfsigned
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'selfsigned',
  operations: [performs(KeyGeneration, 'generate()', { bits: '1.keySize' }, { type: 'rsa' })],
});
