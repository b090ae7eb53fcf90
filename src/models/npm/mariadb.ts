// https://github.com/mariadb-corporation/mariadb-connector-nodejs/blob/main/documentation/promise-api.md
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mariadb',
  aliases: ['mariadb/callback'],
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
        backslashEscapes: true,
        text: 'statement',
      },
    ),
    performs(
      SqlExecution,
      'Connection.{execute,queryStream}()',
      { query: ['0', '0.sql'], parameters: ['1', '0.values'] },
      {
        placeholder: '?',
        bind: 'list',
        bindProperty: 'values',
        binding: 'server',
        backslashEscapes: true,
        text: 'statement',
      },
    ),
    performs(
      SqlExecution,
      'Connection.{batch,prepare}()',
      { query: ['0', '0.sql'], parameters: ['1', '0.values'] },
      { placeholder: '?', text: 'statement' },
    ),
  ],
  sanitizers: [
    { call: 'escape', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'Connection.escape', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'escapeId', input: '0', output: 'return', for: ['sql-identifier'] },
    { call: 'Connection.escapeId', input: '0', output: 'return', for: ['sql-identifier'] },
    { call: 'format', input: '1', output: 'return', for: ['sql'] },
    { call: 'Connection.format', input: '1', output: 'return', for: ['sql'] },
  ],
});
