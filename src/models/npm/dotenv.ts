// https://github.com/motdotla/dotenv
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'dotenv',
  sources: [
    { path: 'config().parsed', tier: 'local', kind: 'text', label: 'the environment' },
    { path: 'parse()', tier: 'local', kind: 'text', label: 'the environment' },
  ],
});
