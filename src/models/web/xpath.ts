// https://dom.spec.whatwg.org/#xpath
import { XpathEvaluation } from '../../concepts/xpath-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  types: {
    Evaluator: [
      'document',
      'new XPathEvaluator()',
      'new DOMParser().parseFromString()',
      'XMLHttpRequest.responseXML',
    ],
    XMLHttpRequest: ['new XMLHttpRequest()'],
  },
  operations: [performs(XpathEvaluation, 'Evaluator.{evaluate,createExpression}()', { expression: '0' })],
});
