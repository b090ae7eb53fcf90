// https://github.com/vkiryukhin/jsonfn#readme
import { Deserialization } from '../../concepts/deserialization.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'json-fn',
  aliases: ['jsonfn'],
  operations: [
    performs(Deserialization, '{parse,clone}', { data: '0' }, { danger: 'code' }),
    performs(Deserialization, 'JSONfn.parse', { data: '0' }, { danger: 'code' }),
  ],
});
