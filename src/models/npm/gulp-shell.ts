// https://github.com/sun-zheng-an/gulp-shell#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'gulp-shell',
  operations: [
    performs(CommandExecution, 'default()', { command: ['0', '0[]'] }, { shell: 'always' }),
    performs(CommandExecution, 'task', { command: ['0', '0[]'] }, { shell: 'always' }),
  ],
});
