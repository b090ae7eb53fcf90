// https://www.mongodb.com/docs/drivers/node/current/security/tls/
import { TransportSecurity } from '../../concepts/transport-security.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mongodb',
  operations: [
    performs(TransportSecurity, 'new MongoClient()', { encrypt: ['1.tls', '1.ssl'], host: '0' }, {}),
    performs(TransportSecurity, 'MongoClient.connect()', { encrypt: ['1.tls', '1.ssl'], host: '0' }, {}),
  ],
});
