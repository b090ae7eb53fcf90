// https://github.com/mscdex/ssh2#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ssh2',
  types: { Client: ['new Client()', 'new default()', 'default()'] },
  operations: [performs(CommandExecution, 'Client.exec', { command: '0' }, { shell: 'always' })],
});
