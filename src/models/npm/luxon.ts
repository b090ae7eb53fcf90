// https://moment.github.io/luxon/#/formatting
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'luxon',
  types: {
    Time: [
      'DateTime.{now,local,utc,fromISO,fromJSDate,fromMillis,fromSeconds,fromFormat,fromSQL,fromObject}()',
      'Time.{plus,minus,startOf,endOf,toUTC,toLocal,setZone,set}()',
    ],
  },
  // A date that cannot be read is written as such: only the format says what is in the text.
  summaries: [{ call: 'Time.toFormat', input: '0', output: 'return', keeps: 'taint', kind: 'text' }],
  sanitizers: [
    {
      call: 'Time.{toISO,toISODate,toISOTime,toSQL,toSQLDate,toSQLTime,toMillis,toSeconds,toUnixInteger}',
      input: 'this',
      output: 'return',
      for: ['*'],
    },
  ],
});
