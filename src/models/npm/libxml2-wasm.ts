// https://jameslan.github.io/libxml2-wasm/
import { XpathEvaluation } from '../../concepts/xpath-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'libxml2-wasm',
  types: {
    Node: [
      'XmlDocument.{fromString,fromBuffer,create}()',
      'Node.{get,eval}()',
      'Node.{root,parent,firstChild,lastChild,next,prev}',
      'Node.find()[]',
    ],
  },
  operations: [
    performs(XpathEvaluation, 'Node.{get,find,eval}()', { expression: '0' }),
    performs(XpathEvaluation, 'XmlXPath.compile()', { expression: '0' }),
  ],
});
