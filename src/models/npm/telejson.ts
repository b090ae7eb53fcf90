// https://github.com/storybookjs/telejson#readme
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'telejson',
  operations: [
    performs(
      Deserialization,
      'parse',
      { data: '0', options: '1' },
      { danger: 'code', option: ['allowFunction'], dangerous: [], safe: [false] },
      { versions: '<8' },
    ),
    performs(
      Deserialization,
      'parse',
      { data: '0', options: '1' },
      { danger: 'none', option: ['allowFunction'], dangerous: [], safe: [false] },
      { versions: '>=8' },
    ),
  ],
});
