// https://pm2.keymetrics.io/docs/usage/pm2-api/
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pm2',
  operations: [
    performs(
      CommandExecution,
      'start',
      { command: ['0', '0.script', '0.interpreter'], argv: '0.args', options: '0' },
      { shell: 'never' },
    ),
  ],
});
