// https://github.com/jordanwilking/remote-exec#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'remote-exec',
  operations: [performs(CommandExecution, 'default()', { command: ['1', '1[]'] }, { shell: 'always' })],
});
