// https://nodejs.org/api/process.html
import { PredictableValue } from '../../concepts/predictable-value.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  sources: [
    { path: 'process.argv', tier: 'local', kind: 'text', label: 'the command line' },
    { path: 'process.env', tier: 'local', kind: 'text', label: 'the environment' },
    {
      path: 'process.stdin.{on,once,addListener}(1)<0>',
      tier: 'local',
      kind: 'text',
      label: 'standard input',
      when: { 0: 'data' },
    },
    { path: 'process.stdin[]', tier: 'local', kind: 'text', label: 'standard input' },
    { path: 'process.stdin.read()', tier: 'local', kind: 'text', label: 'standard input' },
    { path: 'Bun.{env,argv}', tier: 'local', kind: 'text', label: 'the environment' },
    { path: 'Deno.args', tier: 'local', kind: 'text', label: 'the command line' },
    { path: 'Deno.env.get()', tier: 'local', kind: 'text', label: 'the environment' },
  ],
  operations: [
    performs(PredictableValue, 'process.{hrtime,uptime}()', {}, { kind: 'time' }),
    performs(PredictableValue, 'process.hrtime.bigint()', {}, { kind: 'time' }),
  ],
});
