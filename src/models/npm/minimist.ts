// https://github.com/minimistjs/minimist
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'minimist',
  aliases: ['mri', 'yargs-parser', 'arg', 'command-line-args', 'getopts'],
  sources: [{ path: 'default()', tier: 'local', kind: 'text', label: 'the command line' }],
});
