// https://ejs.co/#docs
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

const EJS = { power: 'code', placeholder: '<%= _ %>' } as const;
const CODE = '{outputFunctionName,localsName,destructuredLocals,escape,escapeFunction,client}';

export default defineModel({
  package: 'ejs',
  types: { Engine: ['module'] },
  operations: [
    performs(
      TemplateRendering,
      'Engine.render',
      { source: '0', data: '1', options: '2', code: `2.${CODE}` },
      { ...EJS, valuesAt: 1 },
    ),
    performs(
      TemplateRendering,
      'Engine.compile',
      { source: '0', options: '1', code: `1.${CODE}` },
      { ...EJS, valuesAt: 'result' },
    ),
    performs(
      TemplateRendering,
      'new Engine.Template()',
      { source: '0', options: '1', code: `1.${CODE}` },
      { power: 'code' },
    ),
    performs(TemplateRendering, 'Engine.renderFile', {
      name: '0',
      data: '1',
      options: '2',
      code: `2.${CODE}`,
    }),
  ],
});
