// https://github.com/buglabs/node-xml2json#readme
import { XmlParsing } from '../../concepts/xml-parsing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

/** It reads with node-expat. */
export default defineModel({
  package: 'xml2json',
  operations: [performs(XmlParsing, 'toJson()', { document: '0' }, { expands: 'always' })],
});
