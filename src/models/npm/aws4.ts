// https://github.com/mhart/aws4#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'aws4',
  operations: [
    performs(
      SecretUse,
      'sign',
      { secret: '1.{secretAccessKey,sessionToken}' },
      { purpose: 'a secret key of AWS', variable: 'AWS_SECRET_ACCESS_KEY' },
    ),
  ],
});
