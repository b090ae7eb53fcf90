// https://github.com/pillarjs/cookies#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cookies',
  types: { Cookies: ['new default()', 'default()'] },
  operations: [
    performs(
      CookieWrite,
      'Cookies.set',
      { name: '0', value: '1', options: '2' },
      { httpOnly: 'on', secure: 'by-request', sameSite: 'absent', optionsAt: 2, unit: 'ms' },
      // Without a value, the cookie is deleted.
      { arity: [2, 3] },
    ),
  ],
});
