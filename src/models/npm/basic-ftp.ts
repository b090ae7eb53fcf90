// https://github.com/patrickjuchli/basic-ftp#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'basic-ftp',
  operations: [
    performs(
      SecretUse,
      'new Client().access',
      { secret: '0.password' },
      { purpose: 'the password of a machine', variable: 'SSH_PASSWORD' },
    ),
    performs(
      SecretUse,
      'new Client().login',
      { secret: '1' },
      { purpose: 'the password of a machine', variable: 'SSH_PASSWORD' },
    ),
  ],
});
