// https://joi.dev/api/
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'joi',
  aliases: ['@hapi/joi', 'celebrate'],
  types: {
    Joi: ['module', 'module.Joi'],
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
    Converting: { paths: ['Joi.date()', 'Closed.failover()', 'Converting.*()'], converts: true },
    Patterned: {
      paths: ['Text.{pattern,regex}()', 'Patterned.{min,max,length,required,optional,description,label}()'],
      pattern: '0',
    },
    Text: { paths: ['Joi.string()', 'Text.*()'], schemaKind: 'text' },
    Schema: ['Joi.{object,array,any,alternatives}()', 'Schema.*()'],
  },
  guards: [
    {
      call: '{Schema,Closed}.validate',
      input: '0',
      for: ['*'],
      safe: 'false',
      of: 'return.error',
      schema: 'this',
    },
    { call: '{Schema,Closed}.validateAsync', input: '0', for: ['*'], safe: 'returns', schema: 'this' },
    { call: '{attempt,assert}', input: '0', for: ['*'], safe: 'returns', schema: '1' },
    ...['body', 'query', 'params', 'headers', 'cookies'].map((part) => ({
      call: 'celebrate',
      input: `0.${part}`,
      for: ['*'],
      safe: 'passed' as const,
      part,
      schema: `0.${part}`,
    })),
  ],
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
