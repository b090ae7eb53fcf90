// https://cloud.google.com/nodejs/docs/reference/bigquery/latest
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@google-cloud/bigquery',
  types: {
    BigQuery: ['new BigQuery()', 'BigQuery.dataset()', 'BigQuery.table()'],
    Dataset: { extends: ['BigQuery'] },
    Table: { extends: ['BigQuery'] },
  },
  operations: [
    performs(
      SqlExecution,
      'BigQuery.{query,createQueryJob,createQueryStream}()',
      { query: ['0', '0.query'], parameters: '0.params' },
      {
        placeholder: '@name',
        bind: 'same-object',
        bindProperty: 'params',
        textProperty: 'query',
        binding: 'server',
        text: 'statement',
        bindsLimit: true,
      },
    ),
    performs(
      SqlExecution,
      'BigQuery.createJob()',
      { query: '0.configuration.query.query' },
      { text: 'statement' },
    ),
    performs(
      SqlExecution,
      'BigQuery.createTable()',
      { query: ['1.view', '1.view.query'] },
      { text: 'statement' },
    ),
  ],
});
