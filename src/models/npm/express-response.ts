// https://expressjs.com/en/5x/api.html#res.cookie
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'express',
  types: {
    Response: {
      paths: [
        'App.{get,post,put,patch,delete,del,all,use,options,head}(*)<1>',
        'Router.{get,post,put,patch,delete,del,all,use,options,head}(*)<1>',
        { path: 'App.use(*)<2>', parameters: 4 },
        'Handled.{get,post,put,patch,delete,del,all,use,options,head}(*)<1>',
        'App.param(1)<1>',
        'Router.param(1)<1>',
        'Response.{status,type,set,header,append,vary,links,location,cookie,clearCookie}()',
      ],
      names: ['res', 'response', 'resp'],
    },
  },
  operations: [
    performs(TemplateRendering, 'Response.render', { name: '0', data: '1' }),
    performs(
      CookieWrite,
      'Response.cookie',
      { name: '0', value: '1', options: '2' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'absent', optionsAt: 2, unit: 'ms' },
      { arity: [2, 3] },
    ),
    performs(
      CookieWrite,
      'Response.{set,header,append}',
      { header: '1' },
      {},
      { when: { 0: 'set-cookie' }, arity: 2 },
    ),
  ],
});
