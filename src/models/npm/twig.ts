// https://github.com/twigjs/twig.js/wiki
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'twig',
  operations: [
    performs(TemplateRendering, 'twig', { source: '0.data', name: ['0.href', '0.path'] }, { power: 'data' }),
    performs(TemplateRendering, 'renderFile', { name: '0' }),
  ],
});
