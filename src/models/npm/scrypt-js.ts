// https://github.com/ricmoo/scrypt-js
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'scrypt-js',
  aliases: ['scryptsy'],
  operations: [
    performs(
      PasswordHashing,
      '{default,scrypt,syncScrypt,async}()',
      { password: '0', salt: '1', memory: '2', blockSize: '3', parallelism: '4' },
      { function: 'scrypt' },
    ),
  ],
});
