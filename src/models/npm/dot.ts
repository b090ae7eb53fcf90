// https://olado.github.io/doT/
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'dot',
  aliases: ['doT'],
  operations: [
    performs(TemplateRendering, '{template,compile}', { source: '0' }, { power: 'code' }),
    performs(TemplateRendering, 'process', { name: '0.path' }),
  ],
});
