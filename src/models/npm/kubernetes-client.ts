// https://github.com/kubernetes-client/javascript#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@kubernetes/client-node',
  operations: [
    performs(
      SecretUse,
      'new KubeConfig().loadFromOptions',
      { secret: '0.users[].{token,password}' },
      { purpose: 'the token of a cluster', variable: 'KUBE_TOKEN' },
    ),
  ],
});
