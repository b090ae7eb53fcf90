// https://github.com/mscdex/ssh2#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ssh2',
  operations: [
    performs(
      SecretUse,
      'new Client().connect',
      { secret: '0.{password,privateKey,passphrase}' },
      { purpose: 'the password of a machine', variable: 'SSH_PASSWORD' },
    ),
  ],
});
