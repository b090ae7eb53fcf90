// https://github.com/juliangruber/keypair
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'keypair',
  operations: [performs(KeyGeneration, 'default()', { bits: '0.bits' }, { type: 'rsa' })],
});
