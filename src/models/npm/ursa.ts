// https://github.com/quartzjer/ursa
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ursa',
  aliases: ['ursa-optional'],
  operations: [
    performs(KeyGeneration, 'generatePrivateKey()', { bits: '0', exponent: '1' }, { type: 'rsa' }),
  ],
});
