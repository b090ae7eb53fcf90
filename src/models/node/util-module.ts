// https://nodejs.org/api/util.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:util',
  sources: [
    { path: 'parseArgs().{values,positionals}', tier: 'local', kind: 'text', label: 'the command line' },
  ],
  summaries: [{ call: 'format', input: '0', output: 'return', keeps: 'format' }],
});
