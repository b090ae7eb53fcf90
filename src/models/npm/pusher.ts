// https://github.com/pusher/pusher-http-node#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pusher',
  operations: [
    performs(
      SecretUse,
      'new default()',
      { secret: '0.secret' },
      { purpose: 'a key of Pusher', variable: 'PUSHER_SECRET' },
    ),
  ],
});
