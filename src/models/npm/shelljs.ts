// https://github.com/shelljs/shelljs#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'shelljs',
  types: { ShellString: ['*()'] },
  operations: [
    performs(CommandExecution, 'exec', { command: '0', options: '1' }, { shell: 'always' }),
    performs(CommandExecution, 'ShellString.exec', { command: '0', options: '1' }, { shell: 'always' }),
    performs(CommandExecution, 'ShellString.cmd', { command: '0', arguments: '1..' }, { shell: 'never' }),
    performs(CommandExecution, 'cmd', { command: '0', arguments: '1..' }, { shell: 'never' }),
  ],
});
