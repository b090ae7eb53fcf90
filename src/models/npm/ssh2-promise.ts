// https://github.com/sanketbajoria/ssh2-promise#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'ssh2-promise',
  types: { Client: ['new default()', 'new SSH2Promise()'] },
  operations: [
    performs(CommandExecution, 'Client.{exec,spawn}', { command: '0', argv: '1' }, { shell: 'always' }),
  ],
});
