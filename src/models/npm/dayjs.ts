// https://day.js.org/docs/en/display/format
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'dayjs',
  aliases: ['moment', 'moment-timezone'],
  types: {
    Day: [
      '{default,dayjs,moment}()',
      'module()',
      'module.{utc,unix,tz,parseZone}()',
      'default.{utc,unix,tz,parseZone}()',
      'Day.{add,subtract,startOf,endOf,clone,set,utc,local,tz,utcOffset,locale,year,month,date,day,hour,minute,second,millisecond,subtract,isoWeekday,week}()',
    ],
  },
  // A date that cannot be read is written as such: only the format says what is in the text.
  summaries: [{ call: 'Day.format', input: '0', output: 'return', keeps: 'taint', kind: 'text' }],
  sanitizers: [
    {
      call: 'Day.{toISOString,unix,valueOf,toDate,toJSON,diff}',
      input: 'this',
      output: 'return',
      for: ['*'],
    },
  ],
});
