// https://nextjs.org/docs/app/api-reference/file-conventions/route
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'next',
  aliases: ['next/server'],
  types: {
    NextRequest: [
      { path: 'export GET<0>', files: ['app/**/route.{js,ts,mjs,mts}'] },
      { path: 'export POST<0>', files: ['app/**/route.{js,ts,mjs,mts}'] },
      { path: 'export PUT<0>', files: ['app/**/route.{js,ts,mjs,mts}'] },
      { path: 'export PATCH<0>', files: ['app/**/route.{js,ts,mjs,mts}'] },
      { path: 'export DELETE<0>', files: ['app/**/route.{js,ts,mjs,mts}'] },
      { path: 'export middleware<0>', files: ['middleware.{js,ts}'] },
    ],
    NextApiRequest: [{ path: 'export default<0>', files: ['pages/api/**'] }],
    RouteContext: [
      { path: 'export GET<1>', files: ['app/**/route.{js,ts,mjs,mts}'] },
      { path: 'export POST<1>', files: ['app/**/route.{js,ts,mjs,mts}'] },
      { path: 'export PUT<1>', files: ['app/**/route.{js,ts,mjs,mts}'] },
      { path: 'export PATCH<1>', files: ['app/**/route.{js,ts,mjs,mts}'] },
      { path: 'export DELETE<1>', files: ['app/**/route.{js,ts,mjs,mts}'] },
      { path: 'export default<0>', files: ['app/**/page.{js,jsx,ts,tsx}'] },
    ],
  },
  sources: [
    {
      path: 'NextRequest.nextUrl.{searchParams,search,pathname,href}',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
    },
    { path: 'NextRequest.url', tier: 'remote', kind: 'text', label: 'the URL of the request' },
    {
      path: 'NextRequest.{json,text,formData}()',
      tier: 'remote',
      kind: 'structure',
      label: 'the body of the request',
    },
    { path: 'NextRequest.headers.get()', tier: 'remote', kind: 'text', label: 'a header of the request' },
    { path: 'NextRequest.cookies.get()', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
    { path: 'NextApiRequest.query', tier: 'remote', kind: 'list', label: 'the query string of the request' },
    { path: 'NextApiRequest.body', tier: 'remote', kind: 'structure', label: 'the body of the request' },
    {
      path: 'NextApiRequest.{headers,cookies}',
      tier: 'remote',
      kind: 'text',
      label: 'a header of the request',
    },
    { path: 'NextApiRequest.url', tier: 'remote', kind: 'text', label: 'the URL of the request' },
    { path: 'RouteContext.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    {
      path: 'RouteContext.searchParams',
      tier: 'remote',
      kind: 'list',
      label: 'the query string of the request',
    },
    {
      path: 'export *<0..>',
      tier: 'remote',
      kind: 'structure',
      label: 'an argument of the server action',
      directive: 'use server',
    },
  ],
});
