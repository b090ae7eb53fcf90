// https://min.io/docs/minio/linux/developers/javascript/API.html
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'minio',
  operations: [
    performs(
      SecretUse,
      'new Client()',
      { secret: '0.secretKey' },
      { purpose: 'a key of an object store', variable: 'MINIO_SECRET_KEY' },
    ),
  ],
});
