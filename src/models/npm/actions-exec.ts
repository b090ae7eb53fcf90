// https://github.com/actions/toolkit/tree/main/packages/exec
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@actions/exec',
  operations: [
    performs(
      CommandExecution,
      '{exec,getExecOutput}',
      { command: '0', argv: '1' },
      { shell: 'never', text: 'split' },
    ),
  ],
});
