// https://sequelize.org/docs/v6/core-concepts/raw-queries/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sequelize',
  aliases: ['sequelize-typescript', '@sequelize/core'],
  types: {
    Sequelize: ['new Sequelize()', 'new default()'],
    QueryInterface: ['Sequelize.getQueryInterface()'],
  },
  operations: [
    performs(
      SqlExecution,
      'Sequelize.query',
      { query: ['0', '0.query'], parameters: ['1.replacements', '1.bind', '0.values'] },
      {
        placeholder: ':name',
        bind: 'option',
        bindProperty: 'replacements',
        binding: 'client',
        text: 'statement',
        bindsLimit: true,
      },
    ),
    performs(SqlExecution, 'Sequelize.literal', { query: '0' }, { raw: true, text: 'fragment' }),
    performs(SqlExecution, 'module.Sequelize.literal', { query: '0' }, { raw: true, text: 'fragment' }),
    performs(SqlExecution, 'literal', { query: '0' }, { raw: true, text: 'fragment' }),
  ],
  sanitizers: [
    { call: 'Sequelize.escape', input: '0', output: 'return', for: ['sql-value'] },
    {
      call: 'QueryInterface.{quoteIdentifier,quoteIdentifiers}',
      input: '0',
      output: 'return',
      for: ['sql-identifier'],
    },
  ],
});
