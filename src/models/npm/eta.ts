// https://eta.js.org/docs/api/overview
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

const ETA = { power: 'code', placeholder: '<%= it._ %>' } as const;
const CODE = '{varName,functionHeader,outputFunctionName,plugins,useWith}';

export default defineModel({
  package: 'eta',
  types: { Engine: ['new Eta()'] },
  operations: [
    performs(
      TemplateRendering,
      'Engine.{renderString,renderStringAsync}',
      { source: '0' },
      { ...ETA, valuesAt: 1 },
    ),
    performs(TemplateRendering, 'Engine.{compile,compileToString}', { source: '0' }, { power: 'code' }),
    performs(TemplateRendering, 'Engine.loadTemplate', { source: '1' }, { power: 'code' }),
    performs(TemplateRendering, 'Engine.{render,renderAsync}', { name: '0' }),
    // Until version 2 the module itself rendered texts.
    performs(
      TemplateRendering,
      '{render,renderAsync}',
      { source: '0', options: '2', code: `2.${CODE}` },
      { ...ETA, valuesAt: 1 },
    ),
    performs(
      TemplateRendering,
      '{compile,compileToString}',
      { source: '0', options: '1', code: `1.${CODE}` },
      { power: 'code' },
    ),
    performs(TemplateRendering, '{renderFile,renderFileAsync}', { name: '0', data: '1' }),
  ],
});
