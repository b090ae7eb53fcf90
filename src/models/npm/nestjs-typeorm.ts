// https://docs.nestjs.com/techniques/database
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@nestjs/typeorm',
  operations: [
    performs(
      SecretUse,
      'TypeOrmModule.forRoot',
      { secret: '0.password' },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
