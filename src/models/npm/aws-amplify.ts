// https://docs.amplify.aws/javascript/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'aws-amplify',
  operations: [
    performs(
      SecretUse,
      'Auth.signIn',
      { secret: '1' },
      { purpose: 'the password of an account', variable: 'ACCOUNT_PASSWORD' },
    ),
  ],
});
