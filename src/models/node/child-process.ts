// https://nodejs.org/api/child_process.html
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:child_process',
  operations: [
    performs(
      CommandExecution,
      'exec',
      { command: '0', options: '1' },
      { shell: 'always', argvTwin: 'execFile' },
    ),
    performs(
      CommandExecution,
      'execSync',
      { command: '0', options: '1' },
      { shell: 'always', argvTwin: 'execFileSync' },
    ),
    performs(
      CommandExecution,
      '{execFile,execFileSync,spawn,spawnSync}',
      // The list of arguments may be left out.
      { command: '0', argv: '1', options: ['2', '1'] },
      { shell: 'by-option' },
    ),
    performs(CommandExecution, 'fork', { command: '0', argv: '1', options: ['2', '1'] }, { shell: 'never' }),
  ],
});
