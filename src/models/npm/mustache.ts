// https://github.com/janl/mustache.js#readme
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mustache',
  aliases: ['micromustache', 'string-template'],
  operations: [
    performs(
      TemplateRendering,
      'render',
      { source: '0' },
      { power: 'data', placeholder: '{{_}}', valuesAt: 1 },
    ),
    performs(TemplateRendering, '{parse,compile,renderFn}', { source: '0' }, { power: 'data' }),
  ],
});
