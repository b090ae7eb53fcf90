// https://nodejs.org/api/zlib.html#convenience-methods
import { Decompression } from '../../concepts/decompression.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:zlib',
  operations: [
    performs(
      Decompression,
      '{gunzip,inflate,inflateRaw,unzip,brotliDecompress,zstdDecompress}()',
      { data: '0', options: '1' },
      { limitOption: 'maxOutputLength' },
    ),
    performs(
      Decompression,
      '{gunzipSync,inflateSync,inflateRawSync,unzipSync,brotliDecompressSync,zstdDecompressSync}()',
      { data: '0', options: '1' },
      { limitOption: 'maxOutputLength' },
    ),
  ],
});
