// https://github.com/fpirsch/twin-bcrypt
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'twin-bcrypt',
  operations: [
    performs(
      PasswordHashing,
      'genSalt()',
      { cost: '0' },
      { function: 'bcrypt', cost: 10, selfDescribing: true, withoutSalt: 'generated' },
    ),
    performs(
      PasswordHashing,
      '{hash,hashSync}()',
      { password: '0', salt: '1', cost: '1' },
      { function: 'bcrypt', cost: 10, selfDescribing: true, withoutSalt: 'generated' },
    ),
  ],
});
