// https://nodejs.org/api/module.html
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:module',
  types: { Module: ['new default()', 'new Module()'] },
  operations: [performs(CodeEvaluation, 'Module._compile', { code: '0' })],
});
