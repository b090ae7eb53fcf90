// https://github.com/expressjs/session#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { SessionSetup } from '../../concepts/session-setup.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'express-session',
  operations: [
    performs(
      SessionSetup,
      'default()',
      { options: '0', identifier: '0.genid' },
      {
        kept: 'server',
        savesUnchangedOption: ['resave'],
        savesEmptyOption: ['saveUninitialized'],
        storeOption: ['store'],
        optionsAt: 0,
      },
    ),
    performs(
      CookieWrite,
      'default()',
      { name: '0.name', options: '0.cookie' },
      { httpOnly: 'on', secure: 'absent', sameSite: 'absent', purpose: 'session', unit: 'ms' },
    ),
    performs(
      SecretUse,
      'default()',
      { secret: ['0.secret', '0.secret[]'] },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
    ),
  ],
});
