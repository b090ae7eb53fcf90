// https://v2.tauri.app/plugin/sql/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@tauri-apps/plugin-sql',
  types: { Database: ['default.load()', 'module.Database.load()'] },
  operations: [
    performs(
      SqlExecution,
      'Database.{select,execute}()',
      { query: '0', parameters: '1' },
      { placeholder: '$1', text: 'statement' },
    ),
  ],
});
