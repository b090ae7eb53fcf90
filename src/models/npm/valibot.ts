// https://valibot.dev/api/
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'valibot',
  types: {
    Closed: {
      paths: [
        '{number,boolean,bigint,date,picklist,enum,enum_,literal,null_,undefined_}()',
        { path: 'pipe()', given: { '*': ['Closed', 'Narrow'] } },
      ],
      promises: ['*'],
    },
    Narrow: [
      '{uuid,ulid,cuid2,nanoid,hexadecimal,digits,isoDate,isoDateTime,isoTimestamp,ip,ipv4,ipv6,toNumber}()',
    ],
    Text: { paths: ['{string,pipe}()'], schemaKind: 'text' },
  },
  summaries: [
    { call: '{parse,parseAsync}', input: '1', output: 'return', keeps: 'value', schema: '0' },
    { call: '{safeParse,safeParseAsync}', input: '1', output: 'return.output', keeps: 'value', schema: '0' },
  ],
});
