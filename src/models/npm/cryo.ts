// https://github.com/hunterloftis/cryo#readme
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cryo',
  operations: [performs(Deserialization, 'parse', { data: '0' }, { danger: 'code' })],
});
