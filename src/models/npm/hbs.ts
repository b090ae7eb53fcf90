// https://github.com/pillarjs/hbs#readme
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'hbs',
  aliases: ['express-hbs', 'express-handlebars'],
  types: {
    View: ['module', '{create,engine}()', 'new ExpressHandlebars()'],
    Engine: ['View.handlebars'],
  },
  operations: [
    performs(
      TemplateRendering,
      'Engine.compile',
      { source: '0', options: '1' },
      { power: 'code', placeholder: '{{_}}', valuesAt: 'result' },
    ),
    performs(TemplateRendering, 'Engine.{precompile,parse,template}', { source: '0' }, { power: 'code' }),
    performs(TemplateRendering, '{View,Engine}.registerPartial', { source: '1' }, { power: 'code' }),
  ],
});
