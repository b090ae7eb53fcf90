// https://tediousjs.github.io/tedious/api-request.html
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { TransportSecurity } from '../../concepts/transport-security.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'tedious',
  types: { Connection: ['new Connection()'] },
  operations: [
    performs(SqlExecution, 'new Request()', { query: '0' }, { placeholder: '@name', text: 'statement' }),
    performs(SqlExecution, 'Connection.newBulkLoad()', { identifier: '0' }),
    // https://tediousjs.github.io/tedious/api-connection.html
    performs(TransportSecurity, 'new Connection()', { encrypt: '0.options.encrypt', host: '0.server' }, {}),
  ],
});
