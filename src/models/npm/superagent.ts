// https://ladjs.github.io/superagent/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'superagent',
  types: { Request: ['{get,post,put,patch,delete,head,del}()', 'default()', 'Request.*()'] },
  operations: [
    performs(
      SecretUse,
      'Request.auth',
      { secret: '1' },
      { purpose: 'the password of an API', variable: 'API_PASSWORD' },
    ),
  ],
});
