// https://docs.bullmq.io/guide/workers
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'bullmq',
  aliases: ['bull', 'bee-queue'],
  types: { Job: ['new Worker(1)<0>', 'new {default,Queue}().process(*)<0>'] },
  sources: [{ path: 'Job.data', tier: 'stored', kind: 'structure', label: 'the data of the job' }],
});
