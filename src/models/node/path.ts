// https://nodejs.org/api/path.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:path',
  aliases: ['node:path/posix'],
  summaries: [
    {
      call: '{join,resolve,normalize,basename,dirname,extname,relative,format,parse,toNamespacedPath}',
      input: '*',
      output: 'return',
      keeps: 'taint',
    },
  ],
});
