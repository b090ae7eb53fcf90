// https://mozilla.github.io/nunjucks/api.html
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

const NUNJUCKS = { power: 'code', placeholder: '{{ _ }}' } as const;

export default defineModel({
  package: 'nunjucks',
  types: { Environment: ['module', 'new Environment()', 'configure()'] },
  operations: [
    performs(TemplateRendering, 'Environment.renderString', { source: '0' }, { ...NUNJUCKS, valuesAt: 1 }),
    performs(TemplateRendering, 'Environment.{compile,precompileString}', { source: '0' }, { power: 'code' }),
    performs(TemplateRendering, 'new Environment.Template()', { source: '0' }, { power: 'code' }),
    performs(TemplateRendering, 'Environment.{render,getTemplate}', { name: '0' }),
  ],
});
