// https://github.com/expressjs/cookie-parser#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cookie-parser',
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: ['0', '0[]'] },
      { purpose: 'the key of signed cookies', variable: 'COOKIE_SECRET' },
    ),
  ],
});
