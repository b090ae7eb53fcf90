// https://lodash.com/docs#template
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'lodash.template',
  aliases: ['lodash/template', 'lodash-es/template', 'lodash/template.js', 'underscore/cjs/template'],
  operations: [
    performs(
      TemplateRendering,
      'default()',
      { source: '0', options: '1', code: '1.{variable,imports,sourceURL}' },
      { power: 'code', placeholder: '<%- _ %>', valuesAt: 'result' },
    ),
  ],
});
