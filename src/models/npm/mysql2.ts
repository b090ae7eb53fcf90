// https://sidorares.github.io/node-mysql2/docs
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mysql2',
  aliases: ['mysql', 'mysql2/promise', 'mysql2/promise.js', 'promise-mysql', 'mariadb', 'mariadb/callback'],
  types: {
    Connection: [
      'createConnection()',
      'Pool.getConnection()',
      'Pool.getConnection(0)<1>',
      'PoolCluster.getConnection()',
      'PoolCluster.getConnection(*)<1>',
      'Connection.promise()',
    ],
    Pool: ['createPool()', 'Pool.promise()', 'PoolCluster.of()'],
    PoolCluster: ['createPoolCluster()'],
    PoolConnection: { extends: ['Connection'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Connection.query',
      { query: ['0', '0.sql'], parameters: ['1', '0.values'] },
      { placeholder: '?', bind: 'list', binding: 'client', identifierPlaceholder: '??', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'Pool.query',
      { query: ['0', '0.sql'], parameters: ['1', '0.values'] },
      { placeholder: '?', bind: 'list', binding: 'client', identifierPlaceholder: '??', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'Connection.{execute,batch,queryStream}',
      { query: ['0', '0.sql'], parameters: ['1', '0.values'] },
      { placeholder: '?', bind: 'list', binding: 'server', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'Pool.{execute,batch}',
      { query: ['0', '0.sql'], parameters: ['1', '0.values'] },
      { placeholder: '?', bind: 'list', binding: 'server', text: 'statement' },
    ),
    performs(SqlExecution, 'Connection.prepare', { query: '0' }, { placeholder: '?', text: 'statement' }),
    performs(SqlExecution, 'raw', { query: '0' }, { raw: true, text: 'fragment' }),
  ],
  sanitizers: [
    { call: 'escape', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'Connection.escape', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'Pool.escape', input: '0', output: 'return', for: ['sql-value'] },
    { call: 'escapeId', input: '0', output: 'return', for: ['sql-identifier'] },
    { call: 'Connection.escapeId', input: '0', output: 'return', for: ['sql-identifier'] },
    { call: 'Pool.escapeId', input: '0', output: 'return', for: ['sql-identifier'] },
  ],
  summaries: [
    { call: 'format', input: '0', output: 'return', keeps: 'taint' },
    { call: 'Connection.format', input: '0', output: 'return', keeps: 'taint' },
    { call: 'Pool.format', input: '0', output: 'return', keeps: 'taint' },
  ],
  sources: [
    {
      path: 'Connection.{query,execute}()',
      tier: 'stored',
      kind: 'structure',
      label: 'rows of the database',
    },
    { path: 'Pool.{query,execute}()', tier: 'stored', kind: 'structure', label: 'rows of the database' },
  ],
});
