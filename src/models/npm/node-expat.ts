// https://github.com/astro/node-expat#readme
import { XmlParsing } from '../../concepts/xml-parsing.ts';
import { defineModel, performs } from '../../dataflow/model.ts';

export default defineModel({
  package: 'node-expat',
  operations: [
    performs(XmlParsing, 'new Parser().{parse,write,end}()', { document: '0' }, { expands: 'always' }),
    performs(XmlParsing, 'createParser().{parse,write,end}()', { document: '0' }, { expands: 'always' }),
  ],
});
