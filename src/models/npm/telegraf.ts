// https://telegraf.js.org
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'telegraf',
  operations: [
    performs(
      SecretUse,
      'new Telegraf()',
      { secret: '0' },
      { purpose: 'a key of Telegram', variable: 'TELEGRAM_BOT_TOKEN' },
    ),
  ],
});
