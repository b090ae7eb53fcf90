// https://github.com/shepherdwind/velocity.js#readme
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'velocityjs',
  aliases: ['vash', 'tempura', 'template7', 'es6-template-strings', 'es6-template-strings/compile'],
  types: { Engine: ['module', 'Template7'] },
  operations: [
    performs(
      TemplateRendering,
      'Engine.{parse,render,compile,transform}',
      { source: '0' },
      { power: 'code' },
    ),
    performs(TemplateRendering, 'default()', { source: '0' }, { power: 'code' }),
  ],
});
