// https://docs.astro.build/en/reference/api-reference/
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'astro',
  types: {
    APIContext: [
      { path: 'export {GET,POST,PUT,PATCH,DELETE,ALL}<0>', files: ['**/pages/**'] },
      'APIRoute<0>',
      'MiddlewareHandler<0>',
    ],
    APIRoute: [],
    MiddlewareHandler: [],
    Request: { paths: ['APIContext.request'], extends: ['#Request'] },
  },
  operations: [
    performs(
      CookieWrite,
      'APIContext.cookies.set()',
      { name: '0', value: '1', options: '2' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'absent', optionsAt: 2, unit: 's', path: 'request' },
    ),
  ],
  sources: [
    { path: 'APIContext.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    {
      path: 'APIContext.url.{searchParams,search,pathname,href}',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
    },
    { path: 'APIContext.cookies.get()', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
  ],
});
