// https://github.com/xxorax/node-shell-escape#readme
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'shell-escape',
  aliases: ['any-shell-escape', 'shell-escape-tag'],
  sanitizers: [
    { call: 'default()', input: '0', output: 'return', for: ['shell-word'] },
    { call: '{default,shellescape}``', input: 'holes', output: 'return', for: ['shell-word'] },
  ],
});
