// https://nodejs.org/api/cluster.html#clustersetupprimarysettings
import { CommandExecution } from '../../concepts/command-execution.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:cluster',
  operations: [
    performs(
      CommandExecution,
      '{setupPrimary,setupMaster}',
      { command: '0.exec', argv: '0.args' },
      { shell: 'never' },
    ),
  ],
});
