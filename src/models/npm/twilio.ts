// https://www.twilio.com/docs/libraries/node
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'twilio',
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: '1' },
      { purpose: 'a key of Twilio', variable: 'TWILIO_AUTH_TOKEN' },
    ),
    performs(
      SecretUse,
      'new {default,Twilio}()',
      { secret: '1' },
      { purpose: 'a key of Twilio', variable: 'TWILIO_AUTH_TOKEN' },
    ),
  ],
});
