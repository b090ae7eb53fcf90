// https://github.com/vvo/iron-session#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'iron-session',
  operations: [
    performs(
      SecretUse,
      'getIronSession',
      { secret: ['1.password', '2.password', '1.password.*', '2.password.*'] },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
    ),
    performs(
      SecretUse,
      '{sealData,unsealData}',
      { secret: '1.password' },
      { purpose: 'the key of session cookies', variable: 'SESSION_SECRET' },
    ),
  ],
});
