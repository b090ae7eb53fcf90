// https://nodejs.org/api/worker_threads.html#new-workerfilename-options
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:worker_threads',
  operations: [performs(CodeEvaluation, 'new Worker()', { code: '0' }, {}, { when: { '1.eval': true } })],
});
