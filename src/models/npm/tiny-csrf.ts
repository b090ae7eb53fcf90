// https://github.com/valexandersaulys/tiny-csrf#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'tiny-csrf',
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: '0' },
      { purpose: 'the key of tokens against forged requests', variable: 'CSRF_SECRET' },
    ),
  ],
});
