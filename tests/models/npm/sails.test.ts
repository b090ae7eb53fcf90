import { sqlModelTests } from '../../helpers/sql-model-tests.ts';

sqlModelTests('Sails', {
  setup: 'const store = sails.getDatastore();',
  names: 'store',
  runs: ['store.sendNativeQuery(TEXT)'],
  safe: ["store.sendNativeQuery('select $1', [TEXT])"],
  others: 'const store = { sendNativeQuery: (text) => text };',
});
