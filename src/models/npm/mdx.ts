// https://mdxjs.com/packages/mdx/#api
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@mdx-js/mdx',
  operations: [
    performs(
      TemplateRendering,
      '{evaluate,evaluateSync,compile,compileSync,run,runSync}',
      { source: '0' },
      { power: 'code' },
    ),
  ],
});
