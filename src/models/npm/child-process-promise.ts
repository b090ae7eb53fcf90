// https://github.com/patrick-steele-idem/child-process-promise#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'child-process-promise',
  aliases: ['promisify-child-process'],
  operations: [
    performs(
      CommandExecution,
      'exec',
      { command: '0', options: '1' },
      { shell: 'always', argvTwin: 'execFile' },
    ),
    performs(
      CommandExecution,
      '{execFile,spawn}',
      { command: '0', argv: '1', options: ['2', '1'] },
      { shell: 'by-option' },
    ),
    performs(CommandExecution, 'fork', { command: '0', argv: '1', options: ['2', '1'] }, { shell: 'never' }),
  ],
});
