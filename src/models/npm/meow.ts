// https://github.com/sindresorhus/meow
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'meow',
  sources: [{ path: 'default().{flags,input}', tier: 'local', kind: 'text', label: 'the command line' }],
});
