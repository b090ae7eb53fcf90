// https://axios-http.com/docs/req_config
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'axios',
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: ['0.auth.password', '1.auth.password'] },
      { purpose: 'the password of an API', variable: 'API_PASSWORD' },
    ),
    performs(
      SecretUse,
      '{request,create}',
      { secret: '0.auth.password' },
      { purpose: 'the password of an API', variable: 'API_PASSWORD' },
    ),
    performs(
      SecretUse,
      '{get,delete,head,options}',
      { secret: '1.auth.password' },
      { purpose: 'the password of an API', variable: 'API_PASSWORD' },
    ),
    performs(
      SecretUse,
      '{post,put,patch}',
      { secret: '2.auth.password' },
      { purpose: 'the password of an API', variable: 'API_PASSWORD' },
    ),
  ],
});
