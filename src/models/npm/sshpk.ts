// https://github.com/TritonDataCenter/node-sshpk
import { KeyGeneration } from '../../concepts/key-generation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sshpk',
  operations: [
    performs(
      KeyGeneration,
      'generatePrivateKey()',
      { bits: '1.bits' },
      { type: 'rsa' },
      { when: { 0: 'rsa' } },
    ),
  ],
});
