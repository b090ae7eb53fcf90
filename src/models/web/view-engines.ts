// https://docs.angularjs.org/guide/expression
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  types: {
    Compiler: { names: ['$compile', '$interpolate', '$parse'] },
    Scope: { names: ['$scope', '$rootScope'] },
  },
  operations: [
    performs(TemplateRendering, 'Compiler()', { source: '0' }, { power: 'code' }),
    performs(TemplateRendering, 'Scope.{$eval,$evalAsync,$apply,$watch}', { source: '0' }, { power: 'code' }),
    // https://vuejs.org/ as a script of the page
    performs(TemplateRendering, 'new Vue()', { source: '0.template' }, { power: 'code' }),
    performs(
      TemplateRendering,
      'Vue.{createApp,compile}',
      { source: ['0', '0.template'] },
      { power: 'code' },
    ),
    performs(TemplateRendering, 'Vue.compile', { source: '0' }, { power: 'code' }),
  ],
});
