// https://docs.astro.build/en/reference/api-reference/
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

/** `Astro` in components. */
export default defineModel({
  types: { AstroRequest: { paths: ['Astro.request'], extends: ['Request'] } },
  operations: [
    performs(
      CookieWrite,
      'Astro.cookies.set()',
      { name: '0', value: '1', options: '2' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'absent', optionsAt: 2, unit: 's', path: 'request' },
    ),
  ],
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
