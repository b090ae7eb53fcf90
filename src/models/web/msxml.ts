// https://learn.microsoft.com/previous-versions/windows/desktop/ms760290(v=vs.85)
import { XmlParsing } from '../../concepts/xml-parsing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  types: {
    // Later versions load nothing unless they are told to.
    Document: [
      {
        path: 'new ActiveXObject()',
        when: { 0: ['Microsoft.XMLDOM', 'Msxml2.DOMDocument', 'Msxml2.DOMDocument.3.0'] },
      },
    ],
  },
  operations: [performs(XmlParsing, 'Document.loadXML()', { document: '0' }, { loads: 'always' })],
});
