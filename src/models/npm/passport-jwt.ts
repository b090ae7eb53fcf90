// https://github.com/mikenicholson/passport-jwt#readme
import { TokenVerification, UrlTokenReading } from '../../concepts/json-web-token.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'passport-jwt',
  operations: [
    performs(UrlTokenReading, 'ExtractJwt.fromUrlQueryParameter()', { name: '0' }),
    performs(
      SecretUse,
      'new Strategy()',
      { secret: '0.secretOrKey' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      TokenVerification,
      'new Strategy()',
      { key: ['0.secretOrKey', '0.secretOrKeyProvider'], options: '0' },
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
