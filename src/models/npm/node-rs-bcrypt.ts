// https://github.com/napi-rs/node-rs/tree/main/packages/bcrypt
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@node-rs/bcrypt',
  operations: [
    performs(
      PasswordHashing,
      '{hash,hashSync}()',
      { password: '0', cost: ['1', '1.cost'], salt: ['2', '1.salt'] },
      { function: 'bcrypt', cost: 12, selfDescribing: true, withoutSalt: 'generated' },
    ),
  ],
});
