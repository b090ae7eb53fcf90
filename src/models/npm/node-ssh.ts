// https://github.com/steelbrain/node-ssh#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-ssh',
  types: { NodeSSH: ['new NodeSSH()', 'new default()', 'NodeSSH.connect()'] },
  operations: [
    // The parameters of `exec` are escaped, its command is not.
    performs(CommandExecution, 'NodeSSH.{execCommand,exec}', { command: '0' }, { shell: 'always' }),
  ],
});
