// https://github.com/kelektiv/node.bcrypt.js
import { PasswordHashing } from '../../concepts/password-hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'bcrypt',
  aliases: ['bcryptjs', 'bcrypt-ts', 'bcrypt-ts/node', 'bcrypt-ts/browser', 'bcrypt-nodejs'],
  operations: [
    performs(
      PasswordHashing,
      '{hash,hashSync}()',
      { password: '0', salt: '1', cost: '1' },
      { function: 'bcrypt', cost: 10, selfDescribing: true, withoutSalt: 'generated' },
    ),
    performs(
      PasswordHashing,
      '{genSalt,genSaltSync}()',
      { cost: '0' },
      { function: 'bcrypt', cost: 10, selfDescribing: true, withoutSalt: 'generated' },
    ),
  ],
});
