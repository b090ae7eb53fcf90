// https://github.com/sindresorhus/execa#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'execa',
  operations: [
    performs(
      CommandExecution,
      '{execa,execaSync,default}',
      { command: '0', argv: '1', options: ['2', '1'] },
      { shell: 'by-option' },
    ),
    performs(
      CommandExecution,
      'default.sync',
      { command: '0', argv: '1', options: ['2', '1'] },
      { shell: 'by-option' },
    ),
    // Split at spaces: no shell, but whoever chooses the first word chooses the program.
    performs(
      CommandExecution,
      '{execaCommand,execaCommandSync}',
      { command: '0', options: '1' },
      { shell: 'by-option' },
    ),
    performs(
      CommandExecution,
      'default.{command,commandSync}',
      { command: '0', options: '1' },
      { shell: 'by-option' },
    ),
    performs(CommandExecution, 'default.{shell,shellSync}', { command: '0' }, { shell: 'always' }),
  ],
});
