// https://github.com/koajs/jwt#readme
import { TokenVerification } from '../../concepts/json-web-token.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'koa-jwt',
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: ['0.secret', '0.secret[]'] },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      TokenVerification,
      'default()',
      { key: '0.secret', options: '0' },
      {
        algorithmsOption: ['algorithms'],
        unpinned: 'key',
        endlessOption: ['ignoreExpiration'],
        endlessValue: true,
        issuerOption: ['issuer'],
        audienceOption: ['audience'],
      },
    ),
  ],
});
