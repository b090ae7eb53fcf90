// https://ai.google.dev/api
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@google/generative-ai',
  operations: [
    performs(
      SecretUse,
      'new GoogleGenerativeAI()',
      { secret: '0' },
      { purpose: 'a key of Google AI', variable: 'GEMINI_API_KEY' },
    ),
  ],
});
