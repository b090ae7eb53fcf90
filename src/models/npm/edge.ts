// https://edgejs.dev/docs/rendering-templates
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'edge.js',
  types: { Edge: ['module.Edge.create()', 'new module.Edge()', 'default'] },
  operations: [
    performs(TemplateRendering, 'Edge.{renderRaw,renderRawSync}', { source: '0' }, { power: 'code' }),
    performs(TemplateRendering, 'Edge.{render,renderSync}', { name: '0' }),
  ],
});
