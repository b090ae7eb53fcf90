// https://platform.openai.com/docs/libraries
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'openai',
  operations: [
    performs(
      SecretUse,
      'new {default,OpenAI,AzureOpenAI}()',
      { secret: '0.apiKey' },
      { purpose: 'a key of OpenAI', variable: 'OPENAI_API_KEY' },
    ),
    performs(
      SecretUse,
      'new Configuration()',
      { secret: '0.apiKey' },
      { purpose: 'a key of OpenAI', variable: 'OPENAI_API_KEY' },
    ),
  ],
});
