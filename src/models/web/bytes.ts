// https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Uint8Array, https://nodejs.org/api/buffer.html
import { ByteEncoding } from '../../concepts/byte-encoding.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

/** Where letters, digits, `+`, `/`, `=`, `-` and `_` mean nothing. */
const BASE64 = [
  'sql-quoted-value',
  'shell-double-quoted',
  'shell-single-quoted',
  'html-text',
  'html-attribute',
  'code-string',
  'xpath-string',
  'graphql-string',
  'xml-text',
  'line',
];

export default defineModel({
  types: {
    TextEncoder: ['new TextEncoder()'],
    Bytes: ['Buffer.{from,alloc,allocUnsafe,concat}()', 'Bytes.{slice,subarray}()'],
  },
  sanitizers: [
    { call: 'Bytes.toString', input: 'this', output: 'return', for: ['*'], when: { 0: 'hex' } },
    {
      call: 'Bytes.toString',
      input: 'this',
      output: 'return',
      for: BASE64,
      when: { 0: ['base64', 'base64url'] },
    },
    { call: 'btoa', input: '0', output: 'return', for: BASE64 },
  ],
  operations: [
    performs(ByteEncoding, 'Buffer.from()', { text: '0' }, {}),
    performs(ByteEncoding, 'Buffer.{alloc,allocUnsafe}()', {}, { filled: true }),
    performs(ByteEncoding, 'new Uint8Array()', { text: '0' }, {}),
    performs(ByteEncoding, 'Uint8Array.{from,of}()', { text: '0' }, {}),
    performs(ByteEncoding, 'TextEncoder.encode()', { text: '0' }, {}),
  ],
});
