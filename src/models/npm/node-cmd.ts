// https://github.com/RIAEvangelist/node-cmd#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-cmd',
  aliases: ['sudo-prompt', '@vscode/sudo-prompt'],
  operations: [performs(CommandExecution, '{run,runSync,get,exec}', { command: '0' }, { shell: 'always' })],
});
