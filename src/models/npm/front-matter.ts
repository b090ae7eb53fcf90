// https://github.com/jxson/front-matter#readme
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'front-matter',
  operations: [
    performs(
      Deserialization,
      'default()',
      { data: '0', options: '1' },
      { danger: 'none', option: ['allowUnsafe'], dangerous: [true], safe: [false] },
    ),
  ],
});
