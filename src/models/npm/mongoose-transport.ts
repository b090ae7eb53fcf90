// https://mongoosejs.com/docs/tutorials/ssl.html
import { TransportSecurity } from '../../concepts/transport-security.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mongoose',
  operations: [
    performs(
      TransportSecurity,
      '{connect,createConnection}()',
      { encrypt: ['1.tls', '1.ssl'], host: '0' },
      {},
    ),
  ],
});
