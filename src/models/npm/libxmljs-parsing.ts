// https://github.com/libxmljs/libxmljs/wiki
import { XmlParsing } from '../../concepts/xml-parsing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'libxmljs',
  aliases: ['libxmljs2', 'libxmljs-mt'],
  operations: [
    performs(
      XmlParsing,
      '{parseXml,parseXmlString,parseXmlAsync}()',
      { document: '0', options: '1' },
      {
        loadingOptions: ['noent', 'replaceEntities', 'dtdload', 'dtdattr', 'dtdvalid'],
        flagsOption: 'flags',
        loadingFlags: ['XML_PARSE_NOENT', 'XML_PARSE_DTDLOAD', 'XML_PARSE_DTDATTR', 'XML_PARSE_DTDVALID'],
        limitlessOptions: ['huge'],
      },
    ),
    performs(
      XmlParsing,
      'Document.fromXml()',
      { document: '0', options: '1' },
      {
        loadingOptions: ['noent', 'replaceEntities', 'dtdload', 'dtdattr', 'dtdvalid'],
        limitlessOptions: ['huge'],
      },
    ),
    // Both replace entities always, and have no option for that.
    performs(XmlParsing, 'new SaxParser().parseString()', { document: '0' }, { loads: 'always' }),
    performs(XmlParsing, 'new SaxPushParser().push()', { document: '0' }, { loads: 'always' }),
  ],
});
