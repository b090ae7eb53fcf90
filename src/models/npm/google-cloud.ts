// https://cloud.google.com/nodejs/docs/reference
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@google-cloud/storage',
  aliases: [
    '@google-cloud/pubsub',
    '@google-cloud/firestore',
    '@google-cloud/bigquery',
    '@google-cloud/datastore',
    '@google-cloud/translate',
    '@google-cloud/vision',
    '@google-cloud/speech',
    '@google-cloud/text-to-speech',
    '@google-cloud/secret-manager',
    '@google-cloud/kms',
    '@google-cloud/logging',
    '@google-cloud/tasks',
    '@google-cloud/spanner',
  ],
  operations: [
    performs(
      SecretUse,
      'new {Storage,PubSub,Firestore,BigQuery,Datastore,Translate,TranslationServiceClient,ImageAnnotatorClient,SpeechClient,TextToSpeechClient,SecretManagerServiceClient,KeyManagementServiceClient,Logging,CloudTasksClient,Spanner}()',
      { secret: '0.credentials.private_key' },
      { purpose: 'a private key', variable: 'GOOGLE_PRIVATE_KEY' },
    ),
  ],
});
