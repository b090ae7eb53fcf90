// https://github.com/kentcdodds/mdx-bundler#readme
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mdx-bundler',
  operations: [performs(TemplateRendering, 'bundleMDX', { source: '0.source' }, { power: 'code' })],
});
