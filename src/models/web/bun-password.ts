// https://bun.sh/docs/api/hashing#bun-password
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  operations: [
    performs(
      PasswordHashing,
      'Bun.password.{hash,hashSync}()',
      { password: '0', cost: '1.cost' },
      { function: 'bcrypt', cost: 10, selfDescribing: true, withoutSalt: 'generated' },
      { when: { '1.algorithm': 'bcrypt' } },
    ),
    performs(
      PasswordHashing,
      'Bun.password.{hash,hashSync}()',
      { password: '0', options: '1', variant: '1.algorithm', memory: '1.memoryCost', passes: '1.timeCost' },
      {
        function: 'argon2',
        variant: 'id',
        memory: 65_536,
        passes: 2,
        parallelism: 1,
        selfDescribing: true,
        withoutSalt: 'generated',
      },
      { when: { '1.algorithm': ['argon2id', 'argon2d', 'argon2i'] } },
    ),
  ],
});
