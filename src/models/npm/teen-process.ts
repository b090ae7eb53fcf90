// https://github.com/appium/node-teen_process#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'teen_process',
  operations: [
    performs(
      CommandExecution,
      '{exec,spawn}',
      { command: '0', argv: '1', options: '2' },
      { shell: 'by-option' },
    ),
    performs(
      CommandExecution,
      'new SubProcess()',
      { command: '0', argv: '1', options: '2' },
      { shell: 'by-option' },
    ),
  ],
});
