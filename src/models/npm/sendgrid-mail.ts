// https://github.com/sendgrid/sendgrid-nodejs
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@sendgrid/mail',
  aliases: ['@sendgrid/client'],
  operations: [
    performs(
      SecretUse,
      'setApiKey',
      { secret: '0' },
      { purpose: 'a key of SendGrid', variable: 'SENDGRID_API_KEY' },
    ),
    performs(
      SecretUse,
      'default.setApiKey',
      { secret: '0' },
      { purpose: 'a key of SendGrid', variable: 'SENDGRID_API_KEY' },
    ),
  ],
});
