// https://docs.astro.build/en/reference/api-reference/
import { defineModel } from '../../dataflow/model.ts';

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
