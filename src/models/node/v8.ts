// https://nodejs.org/api/v8.html#serialization-api
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:v8',
  operations: [
    performs(Deserialization, 'deserialize', { data: '0' }, { danger: 'memory' }),
    performs(
      Deserialization,
      'new {Deserializer,DefaultDeserializer}()',
      { data: '0' },
      { danger: 'memory' },
    ),
  ],
});
