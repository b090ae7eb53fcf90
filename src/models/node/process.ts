// https://nodejs.org/api/process.html
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  sources: [
    { path: 'process.argv', tier: 'local', kind: 'text', label: 'the command line' },
    { path: 'process.env', tier: 'local', kind: 'text', label: 'the environment' },
    { path: 'process.stdin.{on,addListener}(1)<0>', tier: 'local', kind: 'text', label: 'standard input' },
  ],
});
