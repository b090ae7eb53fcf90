// https://mikro-orm.io/docs/configuration
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@mikro-orm/core',
  aliases: ['@mikro-orm/postgresql', '@mikro-orm/mysql'],
  operations: [
    performs(
      SecretUse,
      'module.MikroORM.init',
      { secret: '0.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
