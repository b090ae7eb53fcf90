// https://github.com/npm/promise-spawn#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@npmcli/promise-spawn',
  operations: [
    // With a shell, the arguments are escaped for it.
    performs(CommandExecution, 'default()', { command: '0', argv: '1', options: '2' }, { shell: 'never' }),
  ],
});
