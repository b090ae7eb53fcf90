// https://nodejs.org/api/inspector.html#sessionpostmethod-params-callback
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node:inspector',
  aliases: ['node:inspector/promises'],
  operations: [
    performs(
      CodeEvaluation,
      'new Session().post',
      { code: '1.expression' },
      {},
      { when: { 0: ['Runtime.evaluate', 'Runtime.compileScript', 'Debugger.evaluateOnCallFrame'] } },
    ),
  ],
});
