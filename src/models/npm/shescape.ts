// https://github.com/ericcornelissen/shescape#readme
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'shescape',
  types: { Shescape: ['new Shescape()'] },
  sanitizers: [
    { call: 'Shescape.{quote,quoteAll}', input: '0', output: 'return', for: ['shell-word'] },
    { call: '{quote,quoteAll}', input: '0', output: 'return', for: ['shell-word'] },
  ],
});
