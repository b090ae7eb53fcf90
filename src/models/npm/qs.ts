// https://github.com/ljharb/qs
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'qs',
  aliases: ['query-string'],
  summaries: [
    { call: 'parse', input: '0', output: 'return', keeps: 'taint', kind: 'structure' },
    { call: 'stringify', input: '0', output: 'return', keeps: 'taint', kind: 'text' },
  ],
});
