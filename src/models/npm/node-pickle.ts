// https://www.npmjs.com/package/node-pickle
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-pickle',
  operations: [performs(Deserialization, '{loads,load}', { data: '0' }, { danger: 'code' })],
});
