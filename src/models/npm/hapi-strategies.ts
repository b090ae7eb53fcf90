// https://hapi.dev/api/#-serverauthstrategyname-scheme-options
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@hapi/hapi',
  types: { Server: ['server()', 'Server()', 'new Server()'] },
  operations: [
    performs(
      SecretUse,
      'Server.auth.strategy',
      { secret: ['2.password', '2.cookie.password'] },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
    ),
    performs(
      SecretUse,
      'Server.auth.strategy',
      { secret: '2.clientSecret' },
      { purpose: 'the secret of an OAuth client', variable: 'OAUTH_CLIENT_SECRET' },
    ),
    performs(
      SecretUse,
      'Server.auth.strategy',
      { secret: ['2.key', '2.keys'] },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      SecretUse,
      'Server.register',
      { secret: '0.options.cookieOptions.password' },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
    ),
  ],
});
