// https://nodejs.org/api/buffer.html
import { ByteEncoding } from '../../concepts/byte-encoding.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:buffer',
  operations: [
    performs(ByteEncoding, 'Buffer.from()', { text: '0' }, {}),
    performs(ByteEncoding, 'Buffer.{alloc,allocUnsafe}()', {}, { filled: true }),
  ],
});
