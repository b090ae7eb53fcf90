// https://github.com/pillarjs/cookies#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cookies',
  operations: [
    performs(
      SecretUse,
      'new default()',
      { secret: ['2.keys', '2.keys[]'] },
      { purpose: 'the key of signed cookies', variable: 'COOKIE_SECRET' },
    ),
  ],
});
