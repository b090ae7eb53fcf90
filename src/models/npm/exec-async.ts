// https://github.com/exponent/exec-async#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'exec-async',
  aliases: ['@expo/spawn-async'],
  operations: [
    performs(
      CommandExecution,
      'default()',
      { command: '0', argv: '1', options: '2' },
      { shell: 'by-option' },
    ),
  ],
});
