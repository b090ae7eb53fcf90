// https://github.com/jwtk/njwt#readme
import { TokenSigning, TokenVerification } from '../../concepts/json-web-token.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'njwt',
  operations: [
    performs(
      SecretUse,
      '{create,verify}',
      { secret: '1' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    // Ends in an hour unless something says otherwise.
    performs(
      TokenSigning,
      'create',
      { payload: '0', key: '1', algorithm: '2' },
      { defaultAlgorithm: 'HS256', configuredElsewhere: true },
    ),
    // Without a key, tokens without a signature are what it takes.
    performs(TokenVerification, 'verify', { token: '0' }, { unsigned: true }, { arity: 1 }),
    performs(
      TokenVerification,
      'verify',
      { token: '0', key: '1', algorithms: '2' },
      { unpinned: 'fixed' },
      { arity: [2, 4] },
    ),
  ],
});
