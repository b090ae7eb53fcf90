// https://github.com/tj/node-pwd
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pwd',
  operations: [performs(PasswordHashing, 'hash()', { password: '0' }, { function: 'fast' })],
});
