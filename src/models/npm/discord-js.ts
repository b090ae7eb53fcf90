// https://discord.js.org/docs
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'discord.js',
  operations: [
    performs(
      SecretUse,
      'new Client().login',
      { secret: '0' },
      { purpose: 'a key of Discord', variable: 'DISCORD_TOKEN' },
    ),
  ],
});
