// https://twitter.github.io/hogan.js/
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'hogan.js',
  operations: [performs(TemplateRendering, '{compile,parse}', { source: '0' }, { power: 'data' })],
});
