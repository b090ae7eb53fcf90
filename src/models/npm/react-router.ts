// https://reactrouter.com/start/framework/data-loading
import { defineModel } from '../../dataflow/model.ts';

const ROUTES = ['app/**', '**/routes/**'];

export default defineModel({
  package: 'react-router',
  aliases: [
    'react-router-dom',
    '@remix-run/node',
    '@remix-run/react',
    '@remix-run/cloudflare',
    '@remix-run/server-runtime',
  ],
  types: {
    LoaderFunctionArgs: [
      { path: 'export {loader,action,clientLoader,clientAction}<0>', files: ROUTES },
      '{LoaderFunction,ActionFunction}<0>',
    ],
    ActionFunctionArgs: { extends: ['LoaderFunctionArgs'] },
    LoaderArgs: { extends: ['LoaderFunctionArgs'] },
    ActionArgs: { extends: ['LoaderFunctionArgs'] },
    LoaderFunction: [],
    ActionFunction: [],
    Request: { paths: ['LoaderFunctionArgs.request'], extends: ['#Request'] },
  },
  sources: [
    { path: 'LoaderFunctionArgs.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
    { path: 'useParams()', tier: 'remote', kind: 'text', label: 'the address of the page' },
    {
      path: 'useLocation().{search,hash,pathname}',
      tier: 'remote',
      kind: 'text',
      label: 'the address of the page',
    },
    { path: 'useLocation().state', tier: 'stored', kind: 'structure', label: 'the history of the page' },
    { path: 'useSearchParams()[]', tier: 'remote', kind: 'text', label: 'the address of the page' },
  ],
});
