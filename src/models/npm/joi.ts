// https://joi.dev/api/
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'joi',
  aliases: ['@hapi/joi', 'celebrate'],
  types: {
    Joi: ['module', 'Joi'],
    Closed: {
      paths: [
        'Joi.{number,boolean,bool,date}()',
        'Joi.string().{guid,uuid,hex,alphanum,isoDate,isoDuration,ip}()',
        'Joi.valid()',
        'Joi.{string,any}().valid()',
        'Closed.*()',
      ],
      promises: ['*'],
    },
    Text: { paths: ['Joi.string()', 'Text.*()'], schemaKind: 'text' },
    Schema: ['Joi.{object,array,any,alternatives}()', 'Schema.*()'],
  },
  summaries: [
    {
      call: '{Schema,Text,Closed}.validate',
      input: '0',
      output: 'return.value',
      keeps: 'value',
      schema: 'this',
    },
    {
      call: '{Schema,Text,Closed}.validateAsync',
      input: '0',
      output: 'return',
      keeps: 'value',
      schema: 'this',
    },
    { call: '{attempt,assert}', input: '0', output: 'return', keeps: 'value', schema: '1' },
  ],
});
