// https://bun.sh/docs/api/sql https://bun.sh/docs/runtime/shell
import { CommandExecution } from '../../concepts/command-execution.ts';
import { SqlExecution } from '../../concepts/sql-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'bun',
  types: { Sql: ['sql', 'new SQL()', 'Sql.{begin,transaction,savepoint}(*)<0>', 'Sql.reserve()', 'SQL'] },
  operations: [
    performs(
      CommandExecution,
      '$``',
      { command: 'text', line: 'holes.raw' },
      { shell: 'never', text: 'template' },
    ),
    performs(
      CommandExecution,
      '{spawn,spawnSync}',
      { command: ['0.0', '0.cmd.0'], argv: ['0', '0.cmd'], options: ['1', '0'] },
      { shell: 'never', programInArgv: true },
    ),
    performs(
      SqlExecution,
      'Sql.unsafe()',
      { query: '0', parameters: '1' },
      {
        placeholder: '$1',
        bind: 'tag',
        tag: '',
        raw: true,
        binding: 'server',
        text: 'statement',
        bindsLimit: true,
      },
    ),
  ],
  sanitizers: [
    { call: 'Sql()', input: '0', output: 'return', for: ['sql'] },
    { call: '$.escape', input: '0', output: 'return', for: ['shell'] },
  ],
});
