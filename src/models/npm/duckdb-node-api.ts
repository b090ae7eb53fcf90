// https://duckdb.org/docs/stable/clients/node_neo/overview
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@duckdb/node-api',
  types: {
    Instance: ['DuckDBInstance.create()', 'DuckDBInstance.fromCache()'],
    DuckDBConnection: ['Instance.connect()', 'module.DuckDBConnection.create()'],
  },
  operations: [
    performs(
      SqlExecution,
      'DuckDBConnection.{run,runAndRead,runAndReadAll,runAndReadUntil,stream,streamAndRead,streamAndReadAll,streamAndReadUntil,start,startStream}()',
      { query: '0', parameters: '1' },
      { placeholder: '$1', bind: 'list', binding: 'server', text: 'statement', bindsLimit: true },
    ),
    performs(
      SqlExecution,
      'DuckDBConnection.{prepare,extractStatements}()',
      { query: '0' },
      { text: 'statement' },
    ),
  ],
});
