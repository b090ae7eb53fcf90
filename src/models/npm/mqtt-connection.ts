// https://github.com/mqttjs/MQTT.js#readme
import { SecretUse } from '../../concepts/secret-use.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mqtt',
  operations: [
    performs(
      SecretUse,
      '{connect,connectAsync}',
      { secret: ['0.password', '1.password'] },
      { purpose: 'the password of a message broker', variable: 'BROKER_PASSWORD' },
    ),
  ],
});
