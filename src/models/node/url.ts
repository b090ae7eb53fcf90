// https://nodejs.org/api/url.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:url',
  summaries: [
    { call: 'parse', input: '0', output: 'return', keeps: 'taint', kind: 'list', when: { 1: true } },
    {
      call: '{parse,format,resolve,fileURLToPath,pathToFileURL}',
      input: '0..',
      output: 'return',
      keeps: 'taint',
    },
    { call: 'new {URL,URLSearchParams}()', input: '0', output: 'return', keeps: 'taint', kind: 'text' },
  ],
});
