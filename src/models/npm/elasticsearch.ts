// https://www.elastic.co/docs/reference/elasticsearch/clients/javascript
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@elastic/elasticsearch',
  aliases: ['@opensearch-project/opensearch'],
  operations: [
    performs(
      SecretUse,
      'new Client()',
      { secret: ['0.auth.{password,apiKey,bearer}', '0.auth.apiKey.api_key'] },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
