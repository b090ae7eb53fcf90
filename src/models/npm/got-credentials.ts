// https://github.com/sindresorhus/got#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'got',
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: '1.password' },
      { purpose: 'the password of an API', variable: 'API_PASSWORD' },
    ),
    performs(
      SecretUse,
      '{get,post,put,patch,delete,head}',
      { secret: '1.password' },
      { purpose: 'the password of an API', variable: 'API_PASSWORD' },
    ),
  ],
});
