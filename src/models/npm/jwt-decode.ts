// https://github.com/auth0/jwt-decode#readme
import { TokenDecoding } from '../../concepts/json-web-token.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jwt-decode',
  operations: [
    performs(TokenDecoding, 'jwtDecode', { token: '0' }),
    // Until version 3.
    performs(TokenDecoding, 'default()', { token: '0' }),
  ],
});
