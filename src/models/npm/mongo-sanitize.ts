// https://github.com/vkarpov15/mongo-sanitize#readme
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'mongo-sanitize',
  aliases: ['express-mongo-sanitize'],
  sanitizers: [
    { call: 'default()', input: '0', output: 'return', for: ['filter-structure'] },
    { call: 'sanitize', input: '0', output: 'return', for: ['filter-structure'] },
  ],
});
