// https://github.com/tomas/needle#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'needle',
  operations: [
    performs(
      SecretUse,
      '{get,head,delete}',
      { secret: '1.password' },
      { purpose: 'the password of an API', variable: 'API_PASSWORD' },
    ),
    performs(
      SecretUse,
      '{post,put,patch}',
      { secret: '2.password' },
      { purpose: 'the password of an API', variable: 'API_PASSWORD' },
    ),
    performs(
      SecretUse,
      'default()',
      { secret: '3.password' },
      { purpose: 'the password of an API', variable: 'API_PASSWORD' },
    ),
  ],
});
