// https://nodejs.org/api/querystring.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:querystring',
  aliases: ['qs', 'node:url', 'query-string'],
  summaries: [
    {
      call: '{parse,decode,unescape,format,resolve,stringify}',
      input: '0',
      output: 'return',
      keeps: 'taint',
      kind: 'structure',
    },
    { call: 'new URL()', input: '0', output: 'return', keeps: 'taint' },
    { call: 'new URLSearchParams()', input: '0', output: 'return', keeps: 'taint' },
  ],
});
