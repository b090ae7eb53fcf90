// https://docs.bullmq.io/guide/connections
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'bullmq',
  operations: [
    performs(
      SecretUse,
      'new {Queue,QueueEvents,FlowProducer}()',
      { secret: '1.connection.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
    performs(
      SecretUse,
      'new Worker()',
      { secret: '2.connection.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
