// https://github.com/lxsmnsyc/seroval/tree/main/docs
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'seroval',
  operations: [performs(Deserialization, 'deserialize', { data: '0' }, { danger: 'code' })],
});
