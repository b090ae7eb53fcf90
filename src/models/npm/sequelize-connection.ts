// https://sequelize.org/api/v6/class/src/sequelize.js~sequelize
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sequelize',

  operations: [
    performs(
      SecretUse,
      'new Sequelize()',
      { secret: ['2', '0.password'] },
      { purpose: 'the password of a database', variable: 'DB_PASSWORD' },
    ),
  ],
});
