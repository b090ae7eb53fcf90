// https://github.com/steelbrain/node-ssh#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-ssh',
  operations: [
    performs(
      SecretUse,
      'new NodeSSH().connect',
      { secret: '0.{password,privateKey,passphrase}' },
      { purpose: 'the password of a machine', variable: 'SSH_PASSWORD' },
    ),
  ],
});
