// https://node-postgres.com/features/ssl
import { TransportSecurity } from '../../concepts/transport-security.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pg',
  aliases: ['pg-pool'],
  operations: [
    performs(
      TransportSecurity,
      'new {Client,Pool,default}()',
      { encrypt: '0.ssl', host: ['0.host', '0.connectionString'] },
      {},
    ),
  ],
});
