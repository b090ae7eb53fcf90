// https://github.com/apocas/dockerode#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'dockerode',
  operations: [
    performs(
      SecretUse,
      'new default().{pull,buildImage,createImage}',
      { secret: '1.authconfig.password' },
      { purpose: 'the password of a registry', variable: 'REGISTRY_PASSWORD' },
    ),
  ],
});
