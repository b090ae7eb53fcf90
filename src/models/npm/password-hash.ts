// https://github.com/davidwood/node-password-hash
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'password-hash',
  operations: [performs(PasswordHashing, 'generate()', { password: '0' }, { function: 'fast' })],
});
