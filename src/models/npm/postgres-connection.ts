// https://github.com/porsager/postgres#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'postgres',
  operations: [
    performs(
      SecretUse,
      'default()',
      { secret: ['0.password', '0.pass', '1.password', '1.pass'] },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
