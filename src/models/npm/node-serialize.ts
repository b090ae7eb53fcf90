// https://github.com/luin/serialize#readme
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-serialize',
  aliases: ['serialize-js', 'unserialize'],
  operations: [
    // Texts under the prefix `_$$ND_FUNC$$_` are evaluated while they are read.
    performs(Deserialization, 'unserialize', { data: '0' }, { danger: 'code' }),
  ],
});
