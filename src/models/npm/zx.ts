// https://google.github.io/zx/quotes
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'zx',
  aliases: ['zx/core'],
  operations: [
    performs(CommandExecution, '$``', { command: 'text' }, { shell: 'always', text: 'template' }),
    performs(CommandExecution, '$()``', { command: 'text' }, { shell: 'always', text: 'template' }),
    performs(CommandExecution, '$.sync``', { command: 'text' }, { shell: 'always', text: 'template' }),
    performs(CommandExecution, '$.sync()``', { command: 'text' }, { shell: 'always', text: 'template' }),
    // The tag as a function takes the pieces of a text as they are.
    performs(CommandExecution, '$()', { command: '0.0' }, { shell: 'always' }),
  ],
  sanitizers: [{ call: '{quote,quotePowerShell}', input: '0', output: 'return', for: ['shell-word'] }],
});
