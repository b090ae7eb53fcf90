// https://sequelize.org/docs/v6/core-concepts/raw-queries/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'sequelize',
  aliases: ['sequelize-typescript', '@sequelize/core'],
  types: {
    Sequelize: {
      paths: [
        'new Sequelize()',
        'new default()',
        'Model.sequelize',
        'SequelizeModel.sequelize',
        'QueryInterface.sequelize',
      ],
      names: ['sequelize'],
    },
    SequelizeModel: ['Sequelize.{define,model}()', 'Sequelize.models.*'],
    QueryInterface: ['Sequelize.getQueryInterface()', 'Sequelize.queryInterface'],
    Model: [],
  },
  operations: [
    performs(
      SqlExecution,
      'Sequelize.query()',
      { query: ['0', '0.query'], parameters: ['1.replacements', '1.bind', '0.values'] },
      {
        placeholder: ':name',
        bind: 'option',
        bindProperty: 'replacements',
        binding: 'client',
        text: 'statement',
        bindsLimit: true,
        lists: 'expand',
      },
    ),
    performs(SqlExecution, 'Sequelize.literal()', { query: '0' }, { raw: true, text: 'fragment' }),
    performs(
      SqlExecution,
      'module.{Sequelize,default}.literal()',
      { query: '0' },
      { raw: true, text: 'fragment' },
    ),
    performs(SqlExecution, 'sql.literal()', { query: '0' }, { raw: true, text: 'fragment' }),
    performs(SqlExecution, 'literal()', { query: '0' }, { raw: true, text: 'fragment' }),
    performs(SqlExecution, 'Sequelize.fn()', { identifier: '0' }),
    performs(SqlExecution, 'module.{Sequelize,default}.fn()', { identifier: '0' }),
    performs(SqlExecution, 'fn()', { identifier: '0' }),
    performs(SqlExecution, 'Sequelize.cast()', { identifier: '1' }),
    performs(SqlExecution, 'module.{Sequelize,default}.cast()', { identifier: '1' }),
    performs(SqlExecution, 'cast()', { identifier: '1' }),
    performs(SqlExecution, 'Sequelize.where()', { identifier: '1' }, {}, { arity: 3 }),
    performs(SqlExecution, 'module.{Sequelize,default}.where()', { identifier: '1' }, {}, { arity: 3 }),
    performs(SqlExecution, 'where()', { identifier: '1' }, {}, { arity: 3 }),
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
