// https://github.com/c1moore/node-run-cmd#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-run-cmd',
  operations: [
    performs(
      CommandExecution,
      'run',
      { command: ['0', '0[]', '0.command', '0[].command'], options: ['1', '0'] },
      { shell: 'by-option', text: 'split' },
    ),
  ],
});
