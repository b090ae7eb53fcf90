// https://github.com/yagop/node-telegram-bot-api
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-telegram-bot-api',
  operations: [
    performs(
      SecretUse,
      'new default()',
      { secret: '0' },
      { purpose: 'a key of Telegram', variable: 'TELEGRAM_BOT_TOKEN' },
    ),
  ],
});
