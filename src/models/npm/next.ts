// https://nextjs.org/docs/app/api-reference/file-conventions/route
import { defineModel } from '../../dataflow/model.ts';

const ROUTES = ['app/**/route.{js,ts,mjs,mts}'];
const PAGES = ['app/**/{page,layout}.{js,jsx,ts,tsx}'];
const METHODS = '{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS}';

export default defineModel({
  package: 'next',
  aliases: ['next/server'],
  types: {
    NextRequest: {
      paths: [
        { path: `export ${METHODS}<0>`, files: ROUTES },
        { path: 'export {middleware,proxy}<0>', files: ['{middleware,proxy}.{js,ts}'] },
        { path: 'export default<0>', files: ['{middleware,proxy}.{js,ts}'] },
        'NextMiddleware<0>',
      ],
      extends: ['#Request'],
    },
    NextMiddleware: [],
    NextApiHandler: [],
    NextApiRequest: [
      { path: 'export default<0>', files: ['pages/api/**'] },
      'NextApiHandler<0>',
      'ServerContext.req',
    ],
    GetServerSideProps: [],
    GetServerSidePropsContext: { extends: ['ServerContext'] },
    ServerContext: ['export {getServerSideProps,getInitialProps}<0>', 'GetServerSideProps<0>'],
    RouteContext: [
      { path: `export ${METHODS}<1>`, files: ROUTES },
      { path: 'export default<0>', files: PAGES },
      { path: 'export {generateMetadata,generateViewport}<0>', files: PAGES },
    ],
  },
  sources: [
    {
      path: 'NextRequest.nextUrl.{searchParams,search,pathname,href}',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
    },
    { path: 'NextRequest.cookies.getAll()', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
    { path: 'NextApiRequest.query', tier: 'remote', kind: 'list', label: 'the query string of the request' },
    { path: 'NextApiRequest.body', tier: 'remote', kind: 'structure', label: 'the body of the request' },
    { path: 'NextApiRequest.cookies', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
    { path: 'NextApiRequest.headers', tier: 'remote', kind: 'text', label: 'a header of the request' },
    { path: 'NextApiRequest.url', tier: 'remote', kind: 'text', label: 'the URL of the request' },
    { path: 'ServerContext.query', tier: 'remote', kind: 'list', label: 'the query string of the request' },
    { path: 'ServerContext.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    {
      path: 'ServerContext.{resolvedUrl,asPath}',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
    },
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
