// https://github.com/kubernetes-client/javascript#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@kubernetes/client-node',
  types: { Exec: ['new Exec()'] },
  operations: [
    performs(
      SecretUse,
      'new KubeConfig().loadFromOptions',
      { secret: '0.users[].{token,password}' },
      { purpose: 'the token of a cluster', variable: 'KUBE_TOKEN' },
    ),
    performs(
      CommandExecution,
      'Exec.exec',
      { command: '3.0', argv: '3' },
      { shell: 'never', programInArgv: true },
    ),
  ],
});
