// https://pugjs.org/api/reference.html
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

const CODE = '{globals,filters,filterOptions,filterAliases,doctype,pretty,self,name,templateName}';

export default defineModel({
  package: 'pug',
  aliases: ['jade'],
  types: { Engine: ['module'] },
  operations: [
    performs(
      TemplateRendering,
      'Engine.{render,compile,compileClient,compileClientWithDependenciesTracked}',
      { source: '0', data: '1', code: `1.${CODE}` },
      { power: 'code' },
    ),
    performs(TemplateRendering, 'Engine.{renderFile,compileFile,compileFileClient}', {
      name: '0',
      data: '1',
      code: `1.${CODE}`,
    }),
  ],
});
