// https://tools.slack.dev/node-slack-sdk/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@slack/web-api',
  operations: [
    performs(
      SecretUse,
      'new WebClient()',
      { secret: '0' },
      { purpose: 'a key of Slack', variable: 'SLACK_BOT_TOKEN' },
    ),
  ],
});
