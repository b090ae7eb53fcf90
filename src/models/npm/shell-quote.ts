// https://github.com/ljharb/shell-quote#readme
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'shell-quote',
  sanitizers: [{ call: 'quote', input: '0', output: 'return', for: ['shell-word'] }],
});
