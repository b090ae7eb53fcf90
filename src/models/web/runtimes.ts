// https://docs.deno.com/api/deno/~/Deno.Command https://bun.com/docs/runtime/child-process
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  operations: [
    performs(
      CommandExecution,
      'new Deno.Command()',
      { command: '0', argv: '1.args', options: '1' },
      { shell: 'never' },
    ),
    performs(
      CommandExecution,
      'Deno.run',
      { command: '0.cmd.0', argv: '0.cmd', options: '0' },
      { shell: 'never', programInArgv: true },
    ),
    performs(
      CommandExecution,
      'Bun.{spawn,spawnSync}',
      { command: ['0.0', '0.cmd.0'], argv: ['0', '0.cmd'], options: ['1', '0'] },
      { shell: 'never', programInArgv: true },
    ),
    performs(
      CommandExecution,
      'Bun.$``',
      { command: 'text', line: 'holes.raw' },
      { shell: 'never', text: 'template' },
    ),
  ],
  sanitizers: [{ call: 'Bun.$.escape', input: '0', output: 'return', for: ['shell'] }],
});
