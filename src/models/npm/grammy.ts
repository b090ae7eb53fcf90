// https://grammy.dev
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'grammy',
  operations: [
    performs(
      SecretUse,
      'new Bot()',
      { secret: '0' },
      { purpose: 'a key of Telegram', variable: 'TELEGRAM_BOT_TOKEN' },
    ),
  ],
});
