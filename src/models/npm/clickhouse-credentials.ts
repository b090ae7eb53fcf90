// https://clickhouse.com/docs/integrations/javascript
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@clickhouse/client',
  operations: [
    performs(
      SecretUse,
      'createClient',
      { secret: '0.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
