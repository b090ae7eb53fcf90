// https://code.visualstudio.com/api/references/vscode-api
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'vscode',
  types: { Terminal: ['window.createTerminal()', 'window.activeTerminal'] },
  operations: [
    performs(CommandExecution, 'Terminal.sendText', { command: '0' }, { shell: 'always' }),
    performs(CommandExecution, 'new ShellExecution()', { command: '0' }, { shell: 'always' }),
    performs(CommandExecution, 'new ProcessExecution()', { command: '0', argv: '1' }, { shell: 'never' }),
  ],
});
