// https://github.com/nats-io/nats.js
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'nats',
  operations: [
    performs(
      SecretUse,
      'connect',
      { secret: ['0.pass', '0.token'] },
      { purpose: 'the password of a message broker', variable: 'BROKER_PASSWORD' },
    ),
  ],
});
