// https://kafka.js.org/docs/configuration
import { TransportSecurity } from '../../concepts/transport-security.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'kafkajs',
  operations: [
    performs(
      TransportSecurity,
      'new Kafka()',
      { encrypt: '0.ssl', credentials: '0.sasl', host: '0.brokers[]' },
      {},
    ),
  ],
});
