// https://hapi.dev/api/#-serverstatename-options
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { TemplateRendering } from '../../concepts/template-rendering.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@hapi/hapi',
  types: {
    Server: ['server()', 'Server()', 'new Server()'],
    ResponseToolkit: {
      paths: [
        'Server.route(0.handler)<1>',
        'Server.route(0.{options,config}.handler)<1>',
        'Server.ext(1)<1>',
      ],
      shapes: ['({req,request}, _)'],
      names: ['h'],
    },
  },
  operations: [
    performs(TemplateRendering, 'ResponseToolkit.view', { name: '0', data: '1' }),
    performs(
      CookieWrite,
      'ResponseToolkit.state()',
      { name: '0', value: '1', options: '2' },
      {
        httpOnly: 'on',
        secure: 'on',
        sameSite: 'on',
        keys: { httpOnly: 'isHttpOnly', secure: 'isSecure', sameSite: 'isSameSite' },
        unit: 'ms',
      },
      { arity: [2, 3] },
    ),
    performs(
      CookieWrite,
      'Server.state',
      { name: '0', options: '1' },
      {
        httpOnly: 'on',
        secure: 'on',
        sameSite: 'on',
        keys: { httpOnly: 'isHttpOnly', secure: 'isSecure', sameSite: 'isSameSite' },
        unit: 'ms',
      },
    ),
  ],
});
