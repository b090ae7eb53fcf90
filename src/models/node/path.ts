// https://nodejs.org/api/path.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:path',
  aliases: ['node:path/posix'],
  // What is left of a path after its last separator names a file in the directory it is put into.
  sanitizers: [
    { call: 'basename', input: '0', output: 'return', for: ['path'] },
    // An absolute path begins with a separator, or with the letter of a drive.
    { call: 'resolve', input: '*', output: 'return', for: ['argument'] },
  ],
  summaries: [
    { call: '{join,resolve,normalize}', input: '*', output: 'return', keeps: 'taint', form: 'normal-path' },
    { call: 'relative', input: '*', output: 'return', keeps: 'taint', form: 'relative-path' },
    {
      call: '{basename,dirname,extname,format,parse,toNamespacedPath}',
      input: '*',
      output: 'return',
      keeps: 'taint',
    },
  ],
});
