// https://github.com/FontoXML/fontoxpath#readme
import { XpathEvaluation } from '../../concepts/xpath-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'fontoxpath',
  types: { Fonto: ['module', 'default'] },
  operations: [
    performs(
      XpathEvaluation,
      'Fonto.{evaluateXPath,evaluateXPathToArray,evaluateXPathToAsyncIterator,evaluateXPathToBoolean,evaluateXPathToFirstNode,evaluateXPathToMap,evaluateXPathToNodes,evaluateXPathToNumber,evaluateXPathToNumbers,evaluateXPathToString,evaluateXPathToStrings}()',
      { expression: '0' },
    ),
    performs(
      XpathEvaluation,
      'Fonto.{evaluateUpdatingExpression,evaluateUpdatingExpressionSync,compileXPathToJavaScript,parseScript}()',
      { expression: '0' },
    ),
  ],
});
