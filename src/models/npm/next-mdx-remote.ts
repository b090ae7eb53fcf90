// https://github.com/hashicorp/next-mdx-remote#readme
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'next-mdx-remote',
  aliases: ['next-mdx-remote/serialize', 'next-mdx-remote/rsc'],
  operations: [
    // From version 6 on, expressions are taken out of the document unless an option keeps them.
    performs(TemplateRendering, 'serialize', { source: '0' }, { power: 'code' }, { versions: '<6' }),
    performs(TemplateRendering, 'compileMDX', { source: '0.source' }, { power: 'code' }, { versions: '<6' }),
    performs(
      TemplateRendering,
      '<MDXRemote source>',
      { source: 'value' },
      { power: 'code' },
      { versions: '<6' },
    ),
    performs(
      TemplateRendering,
      'serialize',
      { source: '0' },
      { power: 'code' },
      { when: { '1.blockJS': false } },
    ),
    performs(
      TemplateRendering,
      'compileMDX',
      { source: '0.source' },
      { power: 'code' },
      { when: { '0.options.blockJS': false } },
    ),
  ],
});
