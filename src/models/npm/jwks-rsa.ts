// https://github.com/auth0/node-jwks-rsa#readme
import { TokenKeySource } from '../../concepts/json-web-token.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jwks-rsa',
  operations: [
    performs(TokenKeySource, '{default,jwksClient}()', { address: '0.jwksUri' }),
    performs(TokenKeySource, 'new JwksClient()', { address: '0.jwksUri' }),
    performs(
      TokenKeySource,
      '{expressJwtSecret,koaJwtSecret,hapiJwt2Key,hapiJwt2KeyAsync,passportJwtSecret}',
      { address: '0.jwksUri' },
    ),
  ],
});
