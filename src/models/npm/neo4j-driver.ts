// https://neo4j.com/docs/javascript-manual/current/
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'neo4j-driver',
  aliases: ['neo4j-driver-lite', 'neo4j-driver-core'],
  types: {
    Driver: ['driver()'],
    Session: ['Driver.{session,rxSession}()'],
    Transaction: [
      'Session.beginTransaction()',
      'Session.{executeRead,executeWrite,readTransaction,writeTransaction}(0)<0>',
    ],
    ManagedTransaction: { extends: ['Transaction'] },
  },
  operations: [
    performs(
      SqlExecution,
      'Session.run()',
      { query: ['0', '0.text'], parameters: ['1', '0.parameters'] },
      {
        placeholder: '$name',
        bind: 'object',
        binding: 'server',
        backslashEscapes: true,
        text: 'statement',
        language: 'cypher',
      },
    ),
    performs(
      SqlExecution,
      'Transaction.run()',
      { query: ['0', '0.text'], parameters: ['1', '0.parameters'] },
      {
        placeholder: '$name',
        bind: 'object',
        binding: 'server',
        backslashEscapes: true,
        text: 'statement',
        language: 'cypher',
      },
    ),
    performs(
      SqlExecution,
      'Driver.executeQuery()',
      { query: ['0', '0.text'], parameters: '1' },
      {
        placeholder: '$name',
        bind: 'object',
        binding: 'server',
        backslashEscapes: true,
        text: 'statement',
        language: 'cypher',
      },
    ),
  ],
});
