// https://github.com/hokaccha/node-jwt-simple#readme
import { TokenSigning, TokenVerification } from '../../concepts/json-web-token.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jwt-simple',
  operations: [
    performs(
      SecretUse,
      '{encode,decode,create,verify,sign}',
      { secret: '1' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      SecretUse,
      'default()',
      { secret: '1' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      TokenSigning,
      'encode',
      { payload: '0', key: '1', algorithm: '2' },
      { defaultAlgorithm: 'HS256' },
    ),
    performs(
      TokenVerification,
      'decode',
      { token: '0', key: '1', unchecked: '2', algorithms: '3' },
      { unpinned: 'header' },
    ),
  ],
});
