// https://github.com/LionC/express-basic-auth#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'express-basic-auth',
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: '0.users.*' },
      { purpose: 'the password of a user', variable: 'BASIC_AUTH_PASSWORD' },
    ),
  ],
});
