// https://github.com/microsoft/node-pty#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-pty',
  aliases: ['@lydell/node-pty', 'node-pty-prebuilt-multiarch'],
  operations: [
    performs(CommandExecution, 'spawn', { command: '0', argv: '1', options: '2' }, { shell: 'never' }),
  ],
});
