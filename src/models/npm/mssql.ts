// https://github.com/tediousjs/node-mssql
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { TransportSecurity } from '../../concepts/transport-security.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mssql',
  aliases: ['mssql/msnodesqlv8'],
  types: {
    ConnectionPool: ['connect()', 'new ConnectionPool()', 'ConnectionPool.connect()'],
    Transaction: ['new Transaction()', 'ConnectionPool.transaction()'],
    Request: [
      'new Request()',
      'ConnectionPool.request()',
      'Transaction.request()',
      'Request.{input,output,replaceInput,replaceOutput}()',
    ],
    PreparedStatement: ['new PreparedStatement()'],
  },
  operations: [
    performs(
      SqlExecution,
      '{query,batch}()',
      { query: '0' },
      { placeholder: '@name', bind: 'tag', binding: 'server', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'ConnectionPool.{query,batch}()',
      { query: '0' },
      { placeholder: '@name', bind: 'tag', binding: 'server', text: 'statement' },
    ),
    performs(
      SqlExecution,
      'Request.{query,batch}()',
      { query: '0' },
      { placeholder: '@name', bind: 'tag', binding: 'server', text: 'statement' },
    ),
    performs(SqlExecution, 'Request.execute()', { identifier: '0' }),
    performs(
      SqlExecution,
      'PreparedStatement.prepare()',
      { query: '0' },
      { placeholder: '@name', text: 'statement' },
    ),
    performs(
      TransportSecurity,
      'connect()',
      { encrypt: ['0.encrypt', '0.options.encrypt'], host: '0.server' },
      {},
    ),
    performs(
      TransportSecurity,
      'new ConnectionPool()',
      { encrypt: ['0.encrypt', '0.options.encrypt'], host: '0.server' },
      {},
    ),
  ],
});
