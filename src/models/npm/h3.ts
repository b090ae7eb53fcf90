// https://h3.dev/utils/cookie
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'h3',
  aliases: ['vinxi/http'],
  operations: [
    performs(
      CookieWrite,
      'setCookie',
      { name: '1', value: '2', options: '3' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'absent', optionsAt: 3, unit: 's' },
    ),
    performs(
      CookieWrite,
      '{useSession,getSession,updateSession,sealSession}',
      { name: '1.name', options: '1.cookie' },
      { httpOnly: 'on', secure: 'on', sameSite: 'on', purpose: 'session', unit: 's' },
    ),
  ],
});
