// https://github.com/libxmljs/libxmljs/wiki
import { XpathEvaluation } from '../../concepts/xpath-evaluation.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'libxmljs',
  aliases: ['libxmljs2', 'libxmljs-mt'],
  types: {
    Node: [
      '{parseXml,parseXmlString,parseXmlAsync,parseHtml,parseHtmlString,parseHtmlFragment,parseHtmlAsync}()',
      'Document.{fromXml,fromHtml,fromHtmlFragment}()',
      'new Document()',
      'Node.{root,get,child,parent,node}()',
      'Node.{find,childNodes}()[]',
    ],
  },
  operations: [performs(XpathEvaluation, 'Node.{get,find}()', { expression: '0' })],
});
