// https://neon.com/docs/serverless/serverless-driver
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@neondatabase/serverless',
  types: { Neon: ['neon()'], NeonQueryFunction: { extends: ['Neon'] } },
  operations: [
    performs(
      SqlExecution,
      'Neon.query()',
      { query: '0', parameters: '1' },
      {
        placeholder: '$1',
        bind: 'list',
        binding: 'server',
        text: 'statement',
        bindsLimit: true,
        lists: 'any',
      },
    ),
    performs(
      SqlExecution,
      'neon()()',
      { query: '0', parameters: '1' },
      { placeholder: '$1', bind: 'tag', tag: '', binding: 'server', text: 'statement', bindsLimit: true },
    ),
    performs(SqlExecution, 'Neon.unsafe()', { query: '0' }, { raw: true, text: 'fragment' }),
  ],
});
