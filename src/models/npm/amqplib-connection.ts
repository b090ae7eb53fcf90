// https://amqp-node.github.io/amqplib/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'amqplib',
  aliases: ['amqplib/callback_api'],
  operations: [
    performs(
      SecretUse,
      'connect',
      { secret: '0.password' },
      { purpose: 'the password of a message broker', variable: 'BROKER_PASSWORD' },
    ),
  ],
});
