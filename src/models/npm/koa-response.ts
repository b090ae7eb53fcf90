// https://koajs.com/#ctx-cookies-set-name-value-options-
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'koa',
  aliases: ['@koa/router', 'koa-router'],
  types: { Context: [] },
  operations: [
    performs(TemplateRendering, 'Context.render', { name: '0', data: '1' }),
    performs(
      CookieWrite,
      'Context.cookies.set',
      { name: '0', value: '1', options: '2' },
      { httpOnly: 'on', secure: 'by-request', sameSite: 'absent', optionsAt: 2, unit: 'ms' },
      { arity: [2, 3] },
    ),
    performs(
      CookieWrite,
      'Context.{set,append}',
      { header: '1' },
      {},
      { when: { 0: 'set-cookie' }, arity: 2 },
    ),
  ],
});
