// https://github.com/web-push-libs/web-push#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'web-push',
  operations: [
    performs(
      SecretUse,
      'setVapidDetails',
      { secret: '2' },
      { purpose: 'a key of a push service', variable: 'VAPID_PRIVATE_KEY' },
    ),
  ],
});
