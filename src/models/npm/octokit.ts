// https://github.com/octokit/rest.js#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@octokit/rest',
  aliases: ['octokit', '@octokit/core'],
  operations: [
    performs(
      SecretUse,
      'new Octokit()',
      { secret: ['0.auth', '0.auth.{privateKey,clientSecret,token}'] },
      { purpose: 'a key of GitHub', variable: 'GITHUB_TOKEN' },
    ),
  ],
});
