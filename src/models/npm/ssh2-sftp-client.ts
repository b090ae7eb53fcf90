// https://github.com/theophilusx/ssh2-sftp-client#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ssh2-sftp-client',
  aliases: ['ftp'],
  operations: [
    performs(
      SecretUse,
      'new default().connect',
      { secret: '0.{password,privateKey,passphrase}' },
      { purpose: 'the password of a machine', variable: 'SSH_PASSWORD' },
    ),
  ],
});
