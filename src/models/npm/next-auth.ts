// https://next-auth.js.org/configuration/options#secret
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'next-auth',
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: ['0.secret', '2.secret'] },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
    ),
  ],
});
