// https://firebase.google.com/docs/reference/admin/node
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'firebase-admin/app',
  operations: [
    performs(
      SecretUse,
      'cert',
      { secret: '0.{privateKey,private_key}' },
      { purpose: 'a private key', variable: 'GOOGLE_PRIVATE_KEY' },
    ),
  ],
});
