// https://github.com/Quobject/docker-cli-js#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'docker-cli-js',
  types: { Docker: ['new Docker()'] },
  operations: [
    performs(CommandExecution, 'dockerCommand', { command: '0' }, { shell: 'always' }),
    performs(CommandExecution, 'Docker.command', { command: '0' }, { shell: 'always' }),
  ],
});
