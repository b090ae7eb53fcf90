// https://github.com/indutny/elliptic
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'elliptic',
  operations: [
    performs(KeyGeneration, 'ec()', { curve: '0' }, { type: 'ec', curve: 'p256' }),
    performs(KeyGeneration, 'new ec()', { curve: '0' }, { type: 'ec', curve: 'p256' }),
  ],
});
