// https://squirrelly.js.org/docs/api/overview
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'squirrelly',
  operations: [
    performs(TemplateRendering, 'render', { source: '0', options: '2' }, { power: 'code' }),
    performs(
      TemplateRendering,
      '{compile,compileToString}',
      { source: '0', options: '1' },
      { power: 'code' },
    ),
    performs(TemplateRendering, 'renderFile', { name: '0', data: '1' }),
  ],
});
