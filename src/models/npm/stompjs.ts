// https://stomp-js.github.io/api-docs/latest/
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: '@stomp/stompjs',
  operations: [
    performs(
      SecretUse,
      'new Client()',
      { secret: '0.connectHeaders.passcode' },
      { purpose: 'the password of a message broker', variable: 'BROKER_PASSWORD' },
    ),
  ],
});
