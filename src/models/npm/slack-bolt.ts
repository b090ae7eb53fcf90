// https://tools.slack.dev/bolt-js/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@slack/bolt',
  operations: [
    performs(
      SecretUse,
      'new App()',
      { secret: '0.{token,signingSecret,appToken,clientSecret,stateSecret}' },
      { purpose: 'a key of Slack', variable: 'SLACK_SIGNING_SECRET' },
    ),
  ],
});
