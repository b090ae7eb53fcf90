// https://nodejs.org/api/util.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:util',
  summaries: [{ call: 'format', input: '0', output: 'return', keeps: 'format' }],
});
