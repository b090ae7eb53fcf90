// https://koajs.com/#app-keys-
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'koa',
  operations: [
    performs(
      SecretUse,
      'new default().keys',
      { secret: ['value', 'value[]'] },
      { purpose: 'the key of signed cookies', variable: 'COOKIE_SECRET' },
    ),
  ],
});
