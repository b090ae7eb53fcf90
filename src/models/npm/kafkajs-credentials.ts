// https://kafka.js.org/docs/configuration
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'kafkajs',
  operations: [
    performs(
      SecretUse,
      'new Kafka()',
      { secret: '0.sasl.password' },
      { purpose: 'the password of a message broker', variable: 'BROKER_PASSWORD' },
    ),
  ],
});
