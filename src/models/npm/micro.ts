// https://github.com/vercel/micro
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'micro',
  types: { Request: { paths: ['{default,serve}(0)<0>'], extends: ['node:http#IncomingMessage'] } },
  sources: [
    { path: 'json()', tier: 'remote', kind: 'structure', label: 'the body of the request' },
    { path: '{text,buffer}()', tier: 'remote', kind: 'text', label: 'the body of the request' },
  ],
});
