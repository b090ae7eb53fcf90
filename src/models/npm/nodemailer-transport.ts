// https://nodemailer.com/smtp/
import { TransportSecurity } from '../../concepts/transport-security.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'nodemailer',
  operations: [
    performs(
      TransportSecurity,
      'createTransport()',
      { encrypt: '0.secure', upgrade: '0.requireTLS', host: '0.host' },
      {},
    ),
  ],
});
