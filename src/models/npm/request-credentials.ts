// https://github.com/request/request#http-authentication
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'request',
  aliases: ['request-promise', 'request-promise-native'],
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: ['0.auth.{pass,password,bearer}', '1.auth.{pass,password,bearer}'] },
      { purpose: 'the password of an API', variable: 'API_PASSWORD' },
    ),
    performs(
      SecretUse,
      '{get,post,put,patch,del,delete,head}',
      { secret: ['0.auth.{pass,password,bearer}', '1.auth.{pass,password,bearer}'] },
      { purpose: 'the password of an API', variable: 'API_PASSWORD' },
    ),
  ],
});
