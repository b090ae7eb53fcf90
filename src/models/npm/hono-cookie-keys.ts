// https://hono.dev/docs/helpers/cookie
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'hono/cookie',
  operations: [
    performs(
      SecretUse,
      'setSignedCookie',
      { secret: '3' },
      { purpose: 'the key of signed cookies', variable: 'COOKIE_SECRET' },
    ),
    performs(
      SecretUse,
      'getSignedCookie',
      { secret: '1' },
      { purpose: 'the key of signed cookies', variable: 'COOKIE_SECRET' },
    ),
  ],
});
