// https://github.com/ericvicenti/ssh-keygen
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ssh-keygen',
  aliases: ['ssh-keygen-lite'],
  operations: [performs(KeyGeneration, 'default()', { bits: '0.bits' }, { type: 'rsa' })],
});
