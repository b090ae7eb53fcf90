// https://docs.astro.build/en/reference/api-reference/
import { defineModel } from '../../dataflow/model.ts';

/** `Astro` in components. */
export default defineModel({
  types: { AstroRequest: { paths: ['Astro.request'], extends: ['Request'] } },
  sources: [
    {
      path: 'Astro.url.{searchParams,search,pathname,href}',
      tier: 'remote',
      kind: 'text',
      label: 'the URL of the request',
    },
    { path: 'Astro.cookies.get()', tier: 'remote', kind: 'text', label: 'a cookie of the request' },
    { path: 'Astro.params', tier: 'remote', kind: 'text', label: 'a parameter of the path' },
  ],
});
