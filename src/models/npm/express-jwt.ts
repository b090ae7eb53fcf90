// https://github.com/auth0/express-jwt#readme
import { TokenVerification } from '../../concepts/json-web-token.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'express-jwt',
  sources: [
    {
      path: '{expressjwt,expressJwt}(0.secret)<1>.header',
      tier: 'remote',
      kind: 'structure',
      label: 'the header of an unchecked token',
    },
  ],
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: ['0.secret', '0.secret[]'] },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      SecretUse,
      '{expressjwt,expressJwt}()',
      { secret: ['0.secret', '0.secret[]'] },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    // The default export is that of versions before 7; those before 6 work without a list.
    performs(
      TokenVerification,
      'default()',
      { key: '0.secret', options: '0' },
      {
        algorithmsOption: ['algorithms'],
        unpinned: 'header',
        endlessOption: ['ignoreExpiration'],
        endlessValue: true,
        issuerOption: ['issuer'],
        audienceOption: ['audience'],
      },
      { arity: 1 },
    ),
    performs(
      TokenVerification,
      '{expressjwt,expressJwt}()',
      { key: '0.secret', options: '0' },
      {
        algorithmsOption: ['algorithms'],
        unpinned: 'fixed',
        endlessOption: ['ignoreExpiration'],
        endlessValue: true,
        issuerOption: ['issuer'],
        audienceOption: ['audience'],
      },
    ),
  ],
});
