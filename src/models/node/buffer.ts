// https://nodejs.org/api/buffer.html
import { ByteEncoding } from '../../concepts/byte-encoding.ts';
import { TextDecoding } from '../../concepts/text-decoding.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:buffer',
  operations: [
    performs(
      TextDecoding,
      'Buffer.from()',
      { text: '0' },
      {},
      { when: { 1: ['hex', 'base64', 'base64url'] } },
    ),
    performs(ByteEncoding, 'Buffer.from()', { text: '0' }, {}),
    performs(ByteEncoding, 'Buffer.{alloc,allocUnsafe}()', {}, { filled: true }),
  ],
});
