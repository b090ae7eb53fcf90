// https://github.com/ranisalt/node-argon2
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'argon2',
  operations: [
    performs(
      PasswordHashing,
      'hash()',
      {
        password: '0',
        options: '1',
        variant: '1.type',
        memory: '1.memoryCost',
        passes: '1.timeCost',
        parallelism: '1.parallelism',
        salt: '1.salt',
      },
      {
        function: 'argon2',
        variant: 'id',
        memory: 65_536,
        passes: 3,
        parallelism: 4,
        selfDescribing: true,
        withoutSalt: 'generated',
      },
    ),
  ],
});
