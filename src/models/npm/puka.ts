// https://gitlab.com/rhendric/puka
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'puka',
  sanitizers: [
    { call: '{quoteForShell,quoteForSh,quoteForCmd}', input: '0', output: 'return', for: ['shell-word'] },
    { call: 'sh``', input: 'holes', output: 'return', for: ['shell'] },
  ],
});
