// https://github.com/Psifi-Solutions/csrf-csrf#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'csrf-csrf',
  operations: [
    performs(
      SecretUse,
      'doubleCsrf',
      { secret: '0.getSecret' },
      { purpose: 'the key of tokens against forged requests', variable: 'CSRF_SECRET' },
    ),
    performs(
      CookieWrite,
      'doubleCsrf()',
      { name: '0.cookieName', options: '0.cookieOptions' },
      { httpOnly: 'on', secure: 'on', sameSite: 'on', purpose: 'session', path: 'root', unit: 'ms' },
    ),
  ],
});
