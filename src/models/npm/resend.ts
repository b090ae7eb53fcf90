// https://resend.com/docs/send-with-nodejs
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'resend',
  operations: [
    performs(
      SecretUse,
      'new Resend()',
      { secret: '0' },
      { purpose: 'a key of Resend', variable: 'RESEND_API_KEY' },
    ),
  ],
});
