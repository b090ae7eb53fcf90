// https://github.com/napi-rs/node-rs/tree/main/packages/argon2
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@node-rs/argon2',
  operations: [
    performs(
      PasswordHashing,
      '{hash,hashSync}()',
      {
        password: '0',
        options: '1',
        variant: '1.algorithm',
        memory: '1.memoryCost',
        passes: '1.timeCost',
        parallelism: '1.parallelism',
        salt: '1.salt',
      },
      {
        function: 'argon2',
        variant: 'id',
        memory: 19_456,
        passes: 2,
        parallelism: 1,
        selfDescribing: true,
        withoutSalt: 'generated',
      },
    ),
  ],
});
