// https://nodejs.org/api/process.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:process',
  sources: [
    { path: 'argv', tier: 'local', kind: 'text', label: 'the command line' },
    { path: 'env', tier: 'local', kind: 'text', label: 'the environment' },
    {
      path: 'stdin.{on,once,addListener}(1)<0>',
      tier: 'local',
      kind: 'text',
      label: 'standard input',
      when: { 0: 'data' },
    },
  ],
});
