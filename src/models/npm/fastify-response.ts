// https://github.com/fastify/fastify-cookie#readme
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'fastify',
  types: {
    Reply: {
      paths: [
        'App.{get,post,put,patch,delete,head,options,all}(*)<1>',
        'App.{get,post,put,patch,delete,head,options,all}(1.handler)<1>',
        'App.route(0.handler)<1>',
        'App.addHook(1)<1>',
        'FastifyInstance.{get,post,put,patch,delete,head,options,all}(*)<1>',
        'FastifyInstance.{get,post,put,patch,delete,head,options,all}(1.handler)<1>',
        'FastifyInstance.route(0.handler)<1>',
        'Reply.{code,status,header,headers,type,setCookie,cookie,clearCookie}()',
      ],
      names: ['reply'],
    },
    FastifyReply: { extends: ['Reply'] },
  },
  operations: [
    performs(TemplateRendering, 'Reply.{view,viewAsync}', { name: '0', data: '1' }),
    performs(
      CookieWrite,
      'Reply.{setCookie,cookie}',
      { name: '0', value: '1', options: '2' },
      { httpOnly: 'absent', secure: 'absent', sameSite: 'absent', optionsAt: 2, unit: 's' },
      { arity: [2, 3] },
    ),
    performs(CookieWrite, 'Reply.header', { header: '1' }, {}, { when: { 0: 'set-cookie' }, arity: 2 }),
  ],
});
