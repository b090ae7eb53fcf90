// https://github.com/jeffomatic/funcster#readme
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'funcster',
  operations: [performs(Deserialization, 'deepDeserialize', { data: '0' }, { danger: 'code' })],
});
