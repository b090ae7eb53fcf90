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
    {
      call: 'encodeURIComponent',
      input: '0',
      output: 'return',
      for: ['url-path', 'url-query', 'html-text', 'html-attribute', 'file-name', 'line'],
    },
    // What is written as JSON is a literal of the language; inside `<script>` it can still end the element.
    { call: 'JSON.stringify', input: '0', output: 'return', for: ['code', 'graphql'] },
  ],
  guards: [
    { call: 'Number.{isInteger,isFinite,isSafeInteger}', input: '0', for: ['*'] },
    // White space around a number passes: on a line of its own that can be a line break.
    {
      call: 'isNaN',
      input: '0',
      for: [
        'sql',
        'shell',
        'argument',
        'html',
        'css',
        'url',
        'path',
        'code',
        'code-string',
        'expression',
        'pattern',
        'property',
        'ldap',
        'xpath',
        'xpath-string',
        'graphql',
        'xml-text',
        'filter-structure',
      ],
      safe: 'false',
    },
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
    { call: 'new URL()', input: '0', output: 'return', keeps: 'taint', kind: 'text', form: 'url' },
    { call: 'new URLSearchParams()', input: '0', output: 'return', keeps: 'taint', kind: 'text' },
    { call: 'new String()', input: '0', output: 'return', keeps: 'taint', kind: 'text' },
    { call: 'String.raw``', input: 'holes', output: 'return', keeps: 'taint', kind: 'text' },
  ],
});
