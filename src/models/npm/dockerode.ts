// https://docs.docker.com/reference/api/engine/ https://github.com/apocas/dockerode#readme
import { CommandExecution } from '../../concepts/command-execution.ts';
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'dockerode',
  types: {
    Docker: ['new default()', 'new Docker()'],
    Container: ['Docker.getContainer()', 'Docker.createContainer()', 'Docker.createContainer(*)<1>'],
  },
  operations: [
    performs(
      SecretUse,
      'Docker.{pull,buildImage,createImage}',
      { secret: '1.authconfig.password' },
      { purpose: 'the password of a registry', variable: 'REGISTRY_PASSWORD' },
    ),
    performs(
      CommandExecution,
      'Container.exec',
      { command: '0.Cmd.0', argv: '0.Cmd' },
      { shell: 'never', programInArgv: true },
    ),
    performs(
      CommandExecution,
      'Docker.createContainer',
      { command: ['0.Cmd.0', '0.Entrypoint.0'], argv: '0.Cmd' },
      { shell: 'never', programInArgv: true },
    ),
    performs(
      CommandExecution,
      'Docker.run',
      { command: '1.0', argv: '1' },
      { shell: 'never', programInArgv: true },
    ),
  ],
});
