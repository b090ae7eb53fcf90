// https://api.jquery.com/jQuery.globalEval/
import { CodeEvaluation } from '../../concepts/code-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'jquery',
  operations: [
    performs(CodeEvaluation, '{default,module}.globalEval', { code: '0' }),
    performs(CodeEvaluation, '{default,module}.getScript', { address: '0' }),
  ],
});
