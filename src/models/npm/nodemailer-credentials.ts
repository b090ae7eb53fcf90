// https://nodemailer.com/smtp/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'nodemailer',
  operations: [
    performs(
      SecretUse,
      'createTransport',
      { secret: '0.auth.{pass,clientSecret,refreshToken,accessToken}' },
      { purpose: 'the password of a mail server', variable: 'SMTP_PASSWORD' },
    ),
    performs(
      SecretUse,
      'createTransport',
      { secret: '0.dkim.privateKey' },
      { purpose: 'a private key', variable: 'DKIM_PRIVATE_KEY' },
    ),
  ],
});
