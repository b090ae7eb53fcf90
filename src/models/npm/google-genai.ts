// https://ai.google.dev/api
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@google/genai',
  operations: [
    performs(
      SecretUse,
      'new GoogleGenAI()',
      { secret: '0.apiKey' },
      { purpose: 'a key of Google AI', variable: 'GEMINI_API_KEY' },
    ),
  ],
});
