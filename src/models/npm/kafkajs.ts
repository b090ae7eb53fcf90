// https://kafka.js.org/docs/consuming
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'kafkajs',
  types: { Consumer: ['new Kafka().consumer()'] },
  sources: [
    {
      path: 'Consumer.run(0.eachMessage)<0>.message.{key,value,headers}',
      tier: 'stored',
      kind: 'text',
      label: 'a message of the queue',
    },
    {
      path: 'Consumer.run(0.eachBatch)<0>.batch.messages',
      tier: 'stored',
      kind: 'text',
      label: 'a message of the queue',
    },
  ],
});
