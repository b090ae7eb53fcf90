// https://github.com/dsherret/dax#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@david/dax',
  aliases: ['dax-sh', 'dax', 'jsr:@david/dax'],
  types: { Builder: ['new CommandBuilder()', 'Builder.*()'] },
  operations: [
    performs(CommandExecution, '{$,default}``', { command: 'text' }, { shell: 'never', text: 'template' }),
    performs(CommandExecution, '{$,default}.raw``', { command: 'text' }, { shell: 'always' }),
    performs(CommandExecution, '{$,default}.rawArg', { command: '0' }, { shell: 'always' }),
    performs(CommandExecution, 'Builder.command', { command: '0' }, { shell: 'always' }),
  ],
  sanitizers: [{ call: '{$,default}.escapeArg', input: '0', output: 'return', for: ['shell-word'] }],
});
