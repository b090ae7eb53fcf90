// https://github.com/antelle/argon2-browser
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'argon2-browser',
  operations: [
    performs(
      PasswordHashing,
      'hash()',
      {
        password: '0.pass',
        salt: '0.salt',
        memory: '0.mem',
        passes: '0.time',
        parallelism: '0.parallelism',
        options: '0',
      },
      { function: 'argon2', memory: 1024, passes: 1, parallelism: 1 },
    ),
  ],
});
