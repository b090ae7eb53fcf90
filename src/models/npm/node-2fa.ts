// https://github.com/jeremyscalpello/node-2fa#readme
import { OneTimeCode } from '../../concepts/one-time-code.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-2fa',
  operations: [performs(OneTimeCode, 'verifyToken()', { window: '2' }, { window: 4 })],
});
