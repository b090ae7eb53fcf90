// https://node-swig.github.io/swig-templates/docs/api/
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'swig-templates',
  aliases: ['swig'],
  types: { Engine: ['module', 'new Swig()'] },
  operations: [
    performs(
      TemplateRendering,
      'Engine.{render,compile,precompile}',
      { source: '0', options: '1' },
      { power: 'code' },
    ),
    performs(TemplateRendering, 'Engine.{renderFile,compileFile}', { name: '0' }),
  ],
});
