// https://github.com/sindresorhus/execa#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'execa',
  operations: [
    performs(
      CommandExecution,
      '{execa,execaSync,default}()',
      { command: '0', argv: '1', options: ['2', '1'] },
      { shell: 'by-option' },
    ),
    performs(
      CommandExecution,
      'default.{sync,stdout,stderr}()',
      { command: '0', argv: '1', options: ['2', '1'] },
      { shell: 'by-option' },
    ),
    performs(
      CommandExecution,
      'execaNode()',
      { command: '0', argv: '1', options: ['2', '1'] },
      { shell: 'never' },
    ),
    performs(
      CommandExecution,
      'default.node()',
      { command: '0', argv: '1', options: ['2', '1'] },
      { shell: 'never' },
    ),
    performs(
      CommandExecution,
      '{execaCommand,execaCommandSync}()',
      { command: '0', options: '1' },
      { shell: 'by-option', text: 'split' },
    ),
    performs(
      CommandExecution,
      'default.{command,commandSync}()',
      { command: '0', options: '1' },
      { shell: 'by-option', text: 'split' },
    ),
    performs(CommandExecution, 'default.{shell,shellSync}()', { command: '0' }, { shell: 'always' }),
    // Its options are given to the call that makes it.
    performs(
      CommandExecution,
      '{$,execa,execaSync,execaNode}``',
      { command: 'text' },
      { shell: 'by-option', text: 'template' },
    ),
    performs(
      CommandExecution,
      '{$,execa,execaSync,execaNode}()``',
      { command: 'text' },
      { shell: 'by-option', text: 'template' },
    ),
    performs(CommandExecution, '$.{sync,s}``', { command: 'text' }, { shell: 'by-option', text: 'template' }),
    performs(
      CommandExecution,
      '$.{sync,s}()``',
      { command: 'text' },
      { shell: 'by-option', text: 'template' },
    ),
  ],
});
