// https://github.com/Psifi-Solutions/csrf-csrf#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'csrf-csrf',
  operations: [
    performs(
      SecretUse,
      'doubleCsrf',
      { secret: '0.getSecret' },
      { purpose: 'the key of tokens against forged requests', variable: 'CSRF_SECRET' },
    ),
  ],
});
