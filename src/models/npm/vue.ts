// https://vuejs.org/api/options-rendering.html#template
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'vue',
  aliases: [
    'vue/dist/vue.esm-bundler.js',
    'vue/dist/vue',
    'petite-vue',
    '@vue/compiler-dom',
    '@vue/compiler-sfc',
    '@vue/compat',
    'vue-template-compiler',
  ],
  types: { Vue: ['default', 'module.Vue'], App: ['{createApp,createSSRApp}()'] },
  operations: [
    performs(
      TemplateRendering,
      '{createApp,createSSRApp,defineComponent}',
      { source: '0.template' },
      { power: 'code' },
    ),
    performs(TemplateRendering, 'new module.{default,Vue}()', { source: '0.template' }, { power: 'code' }),
    performs(TemplateRendering, '{compile,compileToFunctions}', { source: '0' }, { power: 'code' }),
    performs(TemplateRendering, 'Vue.compile', { source: '0' }, { power: 'code' }),
    performs(TemplateRendering, 'Vue.extend', { source: '0.template' }, { power: 'code' }),
    performs(TemplateRendering, '{Vue,App}.component', { source: '1.template' }, { power: 'code' }),
  ],
});
