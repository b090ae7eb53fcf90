// https://date-fns.org/docs/format
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'date-fns',
  // Only the format says what is in the text.
  summaries: [
    { call: '{format,formatDate,lightFormat}', input: '1', output: 'return', keeps: 'taint', kind: 'text' },
  ],
  sanitizers: [
    {
      call: '{formatISO,formatISO9075,formatRFC3339,getTime,getUnixTime}',
      input: '0',
      output: 'return',
      for: ['*'],
    },
  ],
});
