// https://docs.anthropic.com/en/api/client-sdks
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@anthropic-ai/sdk',
  operations: [
    performs(
      SecretUse,
      'new {default,Anthropic}()',
      { secret: '0.{apiKey,authToken}' },
      { purpose: 'a key of Anthropic', variable: 'ANTHROPIC_API_KEY' },
    ),
  ],
});
