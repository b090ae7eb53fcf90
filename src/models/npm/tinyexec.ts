// https://github.com/tinylibs/tinyexec#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'tinyexec',
  operations: [
    performs(
      CommandExecution,
      '{x,exec,xSync,execSync}',
      { command: '0', argv: '1', options: '2.nodeOptions' },
      { shell: 'by-option' },
    ),
  ],
});
