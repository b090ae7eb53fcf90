// https://sidorares.github.io/node-mysql2/docs
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mysql2',
  aliases: ['mysql2/promise', 'mysql2/promise.js'],
  types: {
    Connection: [
      'createConnection()',
      'Pool.getConnection()',
      'Pool.getConnection(0)<1>',
      'PoolCluster.getConnection()',
      'PoolCluster.getConnection(*)<1>',
      'Connection.promise()',
    ],
    Pool: {
      paths: ['createPool()', 'Pool.promise()', 'PoolCluster.of()', 'PoolNamespace'],
      extends: ['Connection'],
    },
    PoolCluster: ['createPoolCluster()'],
    PoolConnection: { extends: ['Connection'] },
    PoolNamespace: [],
  },
  operations: [
    performs(
      SqlExecution,
      'Connection.query()',
      { query: ['0', '0.sql'], parameters: ['1', '0.values'] },
      {
        placeholder: '?',
        bind: 'list',
        bindProperty: 'values',
        binding: 'client',
        expandsObjects: true,
        backslashEscapes: true,
        identifierPlaceholder: '??',
        lists: 'expand',
        text: 'statement',
      },
    ),
    performs(
      SqlExecution,
      'Connection.execute()',
      { query: ['0', '0.sql'], parameters: ['1', '0.values'] },
      {
        placeholder: '?',
        bind: 'list',
        bindProperty: 'values',
        binding: 'server',
        scalarOnly: true,
        backslashEscapes: true,
        text: 'statement',
      },
    ),
    performs(SqlExecution, 'Connection.prepare()', { query: '0' }, { placeholder: '?', text: 'statement' }),
    performs(
      SqlExecution,
      'format()',
      { query: '0', parameters: '1' },
      { text: 'fragment', binding: 'client', placeholder: '?' },
    ),
    performs(
      SqlExecution,
      'Connection.format()',
      { query: '0', parameters: '1' },
      { text: 'fragment', binding: 'client', placeholder: '?' },
    ),
    performs(SqlExecution, 'raw()', { query: '0' }, { raw: true, text: 'fragment' }),
  ],
  sanitizers: [
    { call: 'escape', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'Connection.escape', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'escapeId', input: '0', output: 'return', for: ['sql-identifier'] },
    { call: 'Connection.escapeId', input: '0', output: 'return', for: ['sql-identifier'] },
    { call: 'format', input: '1', output: 'return', for: ['sql'] },
    { call: 'Connection.format', input: '1', output: 'return', for: ['sql'] },
  ],
  sources: [
    {
      path: 'Connection.{query,execute}()',
      tier: 'stored',
      kind: 'structure',
      label: 'rows of the database',
    },
    {
      path: 'Connection.{query,execute}(last)<1>',
      tier: 'stored',
      kind: 'structure',
      label: 'rows of the database',
    },
  ],
});
