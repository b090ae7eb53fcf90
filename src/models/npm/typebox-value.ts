// https://github.com/sinclairzx81/typebox
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: '@sinclair/typebox/value',
  aliases: ['typebox/value'],
  summaries: [
    { call: 'Value.{Parse,Decode}', input: 'last', output: 'return', keeps: 'value', schema: '0' },
    { call: 'Value.{Cast,Convert,Clean,Default}', input: 'last', output: 'return', keeps: 'value' },
  ],
});
