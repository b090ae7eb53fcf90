// https://github.com/sinclairzx81/typebox
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: '@sinclair/typebox',
  aliases: ['typebox'],
  types: {
    Closed: {
      paths: ['Type.{Number,Integer,Boolean,BigInt,Literal,Enum,Date,Null}()'],
      promises: ['*'],
    },
  },
});
