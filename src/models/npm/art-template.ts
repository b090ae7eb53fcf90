// https://github.com/aui/art-template#readme
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'art-template',
  operations: [
    performs(TemplateRendering, '{render,compile}', { source: '0', options: '2' }, { power: 'code' }),
    performs(TemplateRendering, 'default()', { name: '0' }),
  ],
});
