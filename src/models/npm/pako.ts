// https://nodeca.github.io/pako/
import { Decompression } from '../../concepts/decompression.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'pako',
  types: { Pako: ['module', 'default'] },
  operations: [performs(Decompression, 'Pako.{inflate,inflateRaw,ungzip}()', { data: '0' })],
});
