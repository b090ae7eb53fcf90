// https://docs.pinecone.io/reference/node-sdk
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@pinecone-database/pinecone',
  operations: [
    performs(
      SecretUse,
      'new Pinecone()',
      { secret: '0.apiKey' },
      { purpose: 'a key of Pinecone', variable: 'PINECONE_API_KEY' },
    ),
  ],
});
