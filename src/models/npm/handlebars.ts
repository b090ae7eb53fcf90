// https://handlebarsjs.com/api-reference/compilation.html
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

const HANDLEBARS = { power: 'code', placeholder: '{{_}}', valuesAt: 'result' } as const;

export default defineModel({
  package: 'handlebars',
  aliases: ['handlebars/dist/handlebars', 'handlebars/runtime', '@kbn/handlebars', 'kbn-handlebars'],
  types: { Engine: ['module', 'create()', 'default.create()'] },
  operations: [
    performs(TemplateRendering, 'Engine.compile', { source: '0', options: '1' }, HANDLEBARS),
    performs(
      TemplateRendering,
      'Engine.{precompile,parse,template}',
      { source: '0', options: '1' },
      { power: 'code' },
    ),
    performs(TemplateRendering, 'Engine.registerPartial', { source: '1' }, { power: 'code' }),
  ],
});
