// https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Uint8Array, https://nodejs.org/api/buffer.html
import { ByteEncoding } from '../../concepts/byte-encoding.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  types: { TextEncoder: ['new TextEncoder()'] },
  operations: [
    performs(ByteEncoding, 'Buffer.from()', { text: '0' }, {}),
    performs(ByteEncoding, 'Buffer.{alloc,allocUnsafe}()', {}, { filled: true }),
    performs(ByteEncoding, 'new Uint8Array()', { text: '0' }, {}),
    performs(ByteEncoding, 'Uint8Array.{from,of}()', { text: '0' }, {}),
    performs(ByteEncoding, 'TextEncoder.encode()', { text: '0' }, {}),
  ],
});
