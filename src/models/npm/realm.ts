// https://www.mongodb.com/docs/atlas/device-sdks/sdk/node/crud/query-data/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'realm',
  types: {
    Realm: ['new default()', 'new Realm()', 'default.open()', 'module.Realm.open()'],
    Results: ['Realm.objects()', 'Results.{filtered,sorted}()'],
  },
  operations: [
    performs(
      SqlExecution,
      'Results.filtered()',
      { query: '0', parameters: '1..' },
      { text: 'fragment', language: 'realm' },
    ),
  ],
});
