// https://github.com/101arrowz/fflate#readme
import { Decompression } from '../../concepts/decompression.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'fflate',
  operations: [
    performs(
      Decompression,
      '{gunzipSync,gunzip,inflateSync,inflate,unzlibSync,unzlib,decompressSync,decompress}()',
      {
        data: '0',
      },
    ),
  ],
});
