// https://github.com/juanelas/scrypt-pbkdf
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'scrypt-pbkdf',
  operations: [
    performs(
      PasswordHashing,
      'scrypt()',
      { password: '0', salt: '1', memory: '3.N', blockSize: '3.r', parallelism: '3.p' },
      { function: 'scrypt', memory: 131_072, blockSize: 8, parallelism: 1 },
    ),
  ],
});
