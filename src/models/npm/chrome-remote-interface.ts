// https://github.com/cyrus-and/chrome-remote-interface#readme
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'chrome-remote-interface',
  operations: [
    performs(CodeEvaluation, 'default().Runtime.{evaluate,compileScript}', { code: '0.expression' }),
    performs(CodeEvaluation, 'default().Page.addScriptToEvaluateOnNewDocument', { code: '0.source' }),
  ],
});
