// https://docs.expo.dev/versions/latest/sdk/sqlite/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'expo-sqlite',
  aliases: ['expo-sqlite/next', 'expo-sqlite/legacy'],
  types: {
    Database: [
      '{openDatabase,openDatabaseSync,openDatabaseAsync,useSQLiteContext}()',
      'Database.{withTransactionAsync,withExclusiveTransactionAsync,transaction,readTransaction}(0)<0>',
    ],
    SQLiteDatabase: { extends: ['Database'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Database.{runAsync,getAllAsync,getFirstAsync,getEachAsync,runSync,getAllSync,getFirstSync,getEachSync}()',
      { query: '0', parameters: '1..' },
      {
        placeholder: '?',
        bind: 'list',
        binding: 'server',
        text: 'statement',
        bindsLimit: true,
        scalarOnly: true,
      },
    ),
    performs(
      SqlExecution,
      'Database.{execAsync,execSync,prepareAsync,prepareSync,executeSql}()',
      { query: '0' },
      { text: 'statement' },
    ),
  ],
});
