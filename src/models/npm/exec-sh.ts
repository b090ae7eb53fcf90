// https://github.com/tsertkov/exec-sh#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'exec-sh',
  aliases: ['shell-exec', 'async-execute'],
  operations: [
    performs(CommandExecution, 'default()', { command: ['0', '0[]'] }, { shell: 'always' }),
    performs(CommandExecution, '{promise,execute}', { command: ['0', '0[]'] }, { shell: 'always' }),
  ],
});
