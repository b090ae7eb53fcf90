// https://svelte.dev/docs/kit/routing#server
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@sveltejs/kit',
  types: {
    RequestEvent: [
      { path: 'export {GET,POST,PUT,PATCH,DELETE,OPTIONS,HEAD,fallback}<0>', files: ['**/+server.{js,ts}'] },
      { path: 'export load<0>', files: ['**/+{page,layout}{,.server}.{js,ts}'] },
      { path: 'export actions.*<0>', files: ['**/+page.server.{js,ts}'] },
      '{RequestHandler,PageServerLoad,LayoutServerLoad,PageLoad,LayoutLoad,Load,ServerLoad,Action}<0>',
      'Actions.*<0>',
      'Handle<0>.event',
      { path: 'export handle<0>.event', files: ['**/hooks.server.{js,ts}'] },
    ],
    RequestHandler: [],
    PageServerLoad: [],
    LayoutServerLoad: [],
    PageLoad: [],
    LayoutLoad: [],
    Load: [],
    ServerLoad: [],
    Action: [],
    Actions: [],
    Handle: [],
    Request: { paths: ['RequestEvent.request'], extends: ['#Request'] },
  },
  operations: [
    performs(
      CookieWrite,
      'RequestEvent.cookies.{set,serialize}()',
      { name: '0', value: '1', options: '2' },
      { httpOnly: 'on', secure: 'on', sameSite: 'on', optionsAt: 2, unit: 's', path: 'request' },
    ),
  ],
  sources: [
    { path: 'RequestEvent.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    {
      path: 'RequestEvent.url.{searchParams,search,pathname,href,hash}',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
    },
    { path: 'RequestEvent.cookies.get()', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
    { path: 'RequestEvent.locals', tier: 'stored', kind: 'structure', label: 'what earlier code kept' },
  ],
});
