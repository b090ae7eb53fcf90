// https://github.com/bevry/cson#readme
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'cson',
  operations: [performs(Deserialization, '{parseJSString,parseCSString}', { data: '0' }, { danger: 'code' })],
});
