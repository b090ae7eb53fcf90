// https://github.com/jquense/yup
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'yup',
  types: {
    Yup: ['module'],
    Closed: {
      paths: [
        'Yup.{number,boolean,bool,date}()',
        'Yup.string().{uuid,datetime,oneOf}()',
        'Yup.mixed().oneOf()',
        'Closed.*()',
      ],
      promises: ['*'],
    },
    Patterned: {
      paths: ['Text.matches()', 'Patterned.{min,max,length,required,optional,label}()'],
      pattern: '0',
    },
    Text: { paths: ['Yup.string()', 'Text.*()'], schemaKind: 'text' },
    Schema: ['Yup.{object,array,mixed,tuple}()', 'Schema.*()'],
  },
  summaries: [
    {
      call: '{Schema,Text,Closed}.{validate,validateSync,cast}',
      input: '0',
      output: 'return',
      keeps: 'value',
      schema: 'this',
    },
  ],
});
