// https://github.com/bendotcodes/cookies/tree/main/packages/universal-cookie
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'universal-cookie',
  aliases: ['react-cookie'],
  types: { Cookies: ['new default()', 'new Cookies()'] },
  operations: [
    performs(
      CookieWrite,
      'Cookies.set',
      { name: '0', value: '1', options: '2' },
      { httpOnly: 'impossible', secure: 'absent', sameSite: 'absent', optionsAt: 2, unit: 's' },
    ),
    performs(
      CookieWrite,
      'useCookies().1',
      { name: '0', value: '1', options: '2' },
      { httpOnly: 'impossible', secure: 'absent', sameSite: 'absent', optionsAt: 2, unit: 's' },
    ),
  ],
});
