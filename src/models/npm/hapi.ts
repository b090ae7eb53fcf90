// https://hapi.dev/api/#-serverstatename-options
import { CookieWrite } from '../../concepts/cookie-write.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@hapi/hapi',
  types: { Server: ['server()', 'Server()', 'new Server()'] },
  operations: [
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
