// https://github.com/moxystudio/node-cross-spawn#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cross-spawn',
  aliases: ['nano-spawn'],
  operations: [
    performs(
      CommandExecution,
      'default()',
      { command: '0', argv: '1', options: ['2', '1'] },
      { shell: 'by-option' },
    ),
    performs(
      CommandExecution,
      '{sync,spawn}',
      { command: '0', argv: '1', options: ['2', '1'] },
      { shell: 'by-option' },
    ),
  ],
});
