// https://github.com/linkedin/dustjs/wiki
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'dustjs-linkedin',
  aliases: ['dustjs'],
  operations: [
    performs(
      TemplateRendering,
      '{compile,compileFn,renderSource,loadSource}',
      { source: '0' },
      { power: 'code' },
    ),
    performs(TemplateRendering, 'render', { name: '0' }),
  ],
});
