// https://nextjs.org/docs/app/api-reference/functions/use-search-params
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'next/navigation',
  aliases: ['next/router'],
  sources: [
    {
      path: 'useSearchParams().{get,getAll}()',
      tier: 'remote',
      kind: 'text',
      label: 'the address of the page',
    },
    { path: 'useSearchParams().toString()', tier: 'remote', kind: 'text', label: 'the address of the page' },
    { path: '{useParams,usePathname}()', tier: 'remote', kind: 'text', label: 'the address of the page' },
    { path: 'useRouter().query', tier: 'remote', kind: 'list', label: 'the address of the page' },
    { path: 'useRouter().asPath', tier: 'remote', kind: 'text', label: 'the address of the page' },
  ],
});
