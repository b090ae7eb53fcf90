// https://hapi.dev/module/iron/api
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@hapi/iron',
  aliases: ['iron-webcrypto'],
  operations: [
    performs(
      SecretUse,
      '{seal,unseal}',
      { secret: ['1', '1.secret', '1.encryption', '1.integrity'] },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
    ),
  ],
});
