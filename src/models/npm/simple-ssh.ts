// https://github.com/MCluck90/simple-ssh#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'simple-ssh',
  types: { Client: ['new default()', 'Client.exec()'] },
  operations: [
    performs(CommandExecution, 'Client.exec', { command: '0', argv: '1.args' }, { shell: 'always' }),
  ],
});
