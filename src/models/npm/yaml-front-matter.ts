// https://github.com/dworthen/js-yaml-front-matter#readme
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'yaml-front-matter',
  operations: [
    performs(Deserialization, 'loadFront', { data: '0' }, { danger: 'code', safeTwin: 'safeLoadFront' }),
  ],
});
