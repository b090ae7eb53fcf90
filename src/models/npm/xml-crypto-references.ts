// https://github.com/node-saml/xml-crypto
import { XpathEvaluation } from '../../concepts/xpath-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'xml-crypto',
  types: { Signature: ['new SignedXml()'] },
  operations: [performs(XpathEvaluation, 'Signature.addReference()', { expression: ['0', '0.xpath'] })],
});
