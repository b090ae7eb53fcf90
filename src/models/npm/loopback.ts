// https://loopback.io/doc/en/lb4/Executing-database-commands.html
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@loopback/repository',
  types: {
    DataSource: ['new juggler.DataSource()'],
    DefaultCrudRepository: [],
    EntityCrudRepository: [],
  },
  operations: [
    performs(SqlExecution, 'DataSource.execute()', { query: '0', parameters: '1' }, { text: 'statement' }),
    performs(
      SqlExecution,
      'DefaultCrudRepository.execute()',
      { query: '0', parameters: '1' },
      { text: 'statement' },
    ),
  ],
});
