// https://liquidjs.com/api/classes/Liquid.html
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'liquidjs',
  types: { Liquid: ['new Liquid()', 'new default()'] },
  operations: [
    performs(
      TemplateRendering,
      'Liquid.{parseAndRender,parseAndRenderSync}',
      { source: '0' },
      { power: 'data', placeholder: '{{ _ }}', valuesAt: 1 },
    ),
    performs(TemplateRendering, 'Liquid.{parse,evalValue,evalValueSync}', { source: '0' }, { power: 'data' }),
    performs(TemplateRendering, 'Liquid.{renderFile,renderFileSync,parseFile,parseFileSync}', { name: '0' }),
  ],
});
