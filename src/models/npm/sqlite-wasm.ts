// https://sqlite.org/wasm/doc/trunk/api-oo1.md
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@sqlite.org/sqlite-wasm',
  types: { Database: ['new Module.oo1.{DB,OpfsDb,JsStorageDb}()'], Module: ['default()'] },
  operations: [
    performs(
      SqlExecution,
      'Database.{exec,selectValue,selectArray,selectObject,selectArrays,selectObjects,selectValues,prepare}()',
      { query: ['0', '0.sql'], parameters: ['1', '0.bind'] },
      { text: 'statement' },
    ),
  ],
});
