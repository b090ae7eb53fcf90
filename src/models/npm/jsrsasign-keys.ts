// https://kjur.github.io/jsrsasign/api
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jsrsasign',
  operations: [
    performs(
      SecretUse,
      'KJUR.jws.JWS.sign',
      { secret: '3' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
    performs(
      SecretUse,
      'KJUR.jws.JWS.verify',
      { secret: '1' },
      { purpose: 'the key of a token', variable: 'JWT_SECRET' },
    ),
  ],
});
