// https://cloud.google.com/functions/docs/writing/write-http-functions
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: '@google-cloud/functions-framework',
  aliases: [
    'firebase-functions',
    'firebase-functions/v2/https',
    'firebase-functions/v1',
    'firebase-functions/https',
  ],
  types: {
    Https: ['https', 'module', 'region().https', 'runWith().https'],
    Request: {
      paths: ['http(1)<0>', 'Https.onRequest(*)<0>', 'HttpFunction<0>'],
      extends: ['express#Request'],
    },
    Response: {
      paths: ['http(1)<1>', 'Https.onRequest(*)<1>', 'HttpFunction<1>'],
      extends: ['express#Response'],
    },
    HttpFunction: [],
    CallableRequest: ['Https.onCall(*)<0>'],
  },
  sources: [
    { path: 'CallableRequest.data', tier: 'remote', kind: 'structure', label: 'the data of the call' },
    { path: 'https.onCall(0)<0>', tier: 'remote', kind: 'structure', label: 'the data of the call' },
  ],
});
