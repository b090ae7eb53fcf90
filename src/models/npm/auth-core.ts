// https://authjs.dev/reference/core
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@auth/core',
  aliases: ['@auth/express', '@auth/sveltekit'],
  operations: [
    performs(
      SecretUse,
      'Auth',
      { secret: '1.secret' },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
    ),
  ],
});
