// https://github.com/sindresorhus/hasha
import { Hashing } from '../../concepts/hashing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'hasha',
  operations: [
    performs(Hashing, 'default()', { data: '0', algorithm: '1.algorithm' }, { use: 'digest' }),
    performs(Hashing, '{hash,hashSync,async}()', { data: '0', algorithm: '1.algorithm' }, { use: 'digest' }),
    performs(
      Hashing,
      '{fromFile,fromFileSync,fromStream,hashFile,hashFileSync}()',
      { data: '0', algorithm: '1.algorithm' },
      { use: 'digest', input: 'file' },
    ),
    performs(
      Hashing,
      '{stream,hashingStream}()',
      { algorithm: '0.algorithm' },
      { use: 'digest', input: 'file' },
    ),
  ],
});
