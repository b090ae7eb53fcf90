// https://github.com/mailgun/mailgun.js
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mailgun.js',
  operations: [
    performs(
      SecretUse,
      'new default().client',
      { secret: '0.key' },
      { purpose: 'a key of Mailgun', variable: 'MAILGUN_API_KEY' },
    ),
  ],
});
