// https://tc39.es/ecma262/
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  sanitizers: [
    {
      call: '{Number,Boolean,BigInt,parseInt,parseFloat,isNaN,isFinite}',
      input: '0',
      output: 'return',
      for: ['*'],
    },
    { call: 'Number.{parseInt,parseFloat,isInteger}', input: '0', output: 'return', for: ['*'] },
    { call: 'Math.*', input: '*', output: 'return', for: ['*'] },
    { call: 'Date.{now,parse,UTC}', input: '*', output: 'return', for: ['*'] },
    { call: 'new Date()', input: '*', output: 'return', for: ['*'] },
    { call: 'crypto.randomUUID', input: '0', output: 'return', for: ['*'] },
    { call: 'encodeURIComponent', input: '0', output: 'return', for: ['url-path', 'url-query'] },
  ],
  guards: [
    { call: 'Number.{isInteger,isFinite,isSafeInteger}', input: '0', for: ['*'] },
    { call: 'isNaN', input: '0', for: ['*'], safe: 'false' },
  ],
  summaries: [
    { call: 'String', input: '0', output: 'return', keeps: 'taint', kind: 'text' },
    { call: 'JSON.parse', input: '0', output: 'return', keeps: 'taint', kind: 'structure' },
    { call: 'JSON.stringify', input: '0', output: 'return', keeps: 'taint', kind: 'text' },
    {
      call: '{decodeURIComponent,decodeURI,encodeURI,encodeURIComponent,escape,unescape,atob,btoa}',
      input: '0',
      output: 'return',
      keeps: 'taint',
      kind: 'text',
    },
    {
      call: '{Number,parseInt,parseFloat,BigInt}',
      input: '0',
      output: 'return',
      keeps: 'taint',
      kind: 'number',
    },
    { call: 'Number.{parseInt,parseFloat}', input: '0', output: 'return', keeps: 'taint', kind: 'number' },
    {
      call: 'Math.{max,floor,ceil,round,trunc,abs,pow}',
      input: '0..',
      output: 'return',
      keeps: 'taint',
      kind: 'number',
    },
    { call: 'structuredClone', input: '0', output: 'return', keeps: 'value' },
    { call: 'Buffer.from', input: '0', output: 'return', keeps: 'taint' },
    { call: 'Buffer.concat', input: '0', output: 'return', keeps: 'taint' },
    { call: 'Array.from', input: '0', output: 'return', keeps: 'taint' },
    { call: 'new URL()', input: '0', output: 'return', keeps: 'taint', kind: 'text' },
    { call: 'new URLSearchParams()', input: '0', output: 'return', keeps: 'taint', kind: 'text' },
    { call: 'new String()', input: '0', output: 'return', keeps: 'taint', kind: 'text' },
    { call: 'new Map()', input: '0', output: 'return', keeps: 'taint' },
    { call: 'new Set()', input: '0', output: 'return', keeps: 'taint' },
    { call: 'Object.fromEntries', input: '0', output: 'return', keeps: 'taint' },
    { call: 'String.raw``', input: 'holes', output: 'return', keeps: 'taint', kind: 'text' },
  ],
});
