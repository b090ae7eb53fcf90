// https://github.com/commenthol/serialize-to-js#readme
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'serialize-to-js',
  // Later versions only serialize.
  operations: [performs(Deserialization, 'deserialize', { data: '0' }, { danger: 'code' })],
});
