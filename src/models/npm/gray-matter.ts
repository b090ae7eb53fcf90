// https://github.com/jonschlinkert/gray-matter#readme
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'gray-matter',
  operations: [
    // A document that begins with `---js` is evaluated, unless the engine for it is replaced.
    performs(
      Deserialization,
      'default()',
      { data: '0', options: '1' },
      { danger: 'code', option: ['engines', 'javascript'], dangerous: [], safe: ['*'] },
    ),
  ],
});
