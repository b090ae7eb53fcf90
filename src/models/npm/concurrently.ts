// https://github.com/open-cli-tools/concurrently#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'concurrently',
  operations: [
    performs(
      CommandExecution,
      '{default,concurrently}()',
      { command: ['0[]', '0[].command'] },
      { shell: 'always' },
    ),
  ],
});
