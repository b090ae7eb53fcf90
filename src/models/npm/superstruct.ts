// https://docs.superstructjs.org/api-reference/core
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'superstruct',
  types: {
    Closed: { paths: ['{number,integer,boolean,bigint,date,enums,literal}()'], promises: ['*'] },
    Text: { paths: ['string()'], schemaKind: 'text' },
  },
  summaries: [{ call: '{create,mask}', input: '0', output: 'return', keeps: 'value', schema: '1' }],
});
