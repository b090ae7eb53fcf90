// https://nextjs.org/docs/app/api-reference/functions/cookies
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'next/headers',
  aliases: ['next/server'],
  types: {
    CookieStore: [
      'cookies()',
      'NextResponse.{next,json,redirect,rewrite}().cookies',
      'new NextResponse().cookies',
    ],
  },
  sources: [
    { path: 'cookies().{get,getAll}()', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
    { path: 'headers().get()', tier: 'remote', kind: 'text', label: 'a header of the request' },
  ],
  operations: [
    performs(
      CookieWrite,
      'CookieStore.set',
      { name: '0', value: '1', options: '2' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'absent', optionsAt: 2, unit: 's' },
      { arity: [2, 3] },
    ),
    performs(
      CookieWrite,
      'CookieStore.set',
      { name: '0.name', value: '0.value', options: '0' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'absent', unit: 's' },
      { arity: 1 },
    ),
  ],
});
