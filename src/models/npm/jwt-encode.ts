// https://github.com/joaquimserafim/jwt-encode#readme
import { TokenSigning } from '../../concepts/json-web-token.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jwt-encode',
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: '1' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(TokenSigning, 'default()', { payload: '0', key: '1' }, { defaultAlgorithm: 'HS256' }),
  ],
});
