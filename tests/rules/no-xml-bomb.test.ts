import rule from '../../src/rules/no-xml-bomb.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const head =
  "import express from 'express'; import expat from 'node-expat'; import libxmljs from 'libxmljs'; const app = express();\n";
const inHandler = (code: string): string => `${head}app.post('/', (req, res) => { ${code} });`;

const reported: readonly (readonly [name: string, code: string, sink: string])[] = [
  [
    'a document that a parser reads in parts',
    inHandler('const parser = new expat.Parser(); parser.write(«req.body»); parser.end();'),
    'parser.write',
  ],
  [
    'a parser whose limits are taken away',
    inHandler('const options = { huge: true }; libxmljs.parseXml(«req.body», options);'),
    'libxmljs.parseXml',
  ],
  [
    'a document after a declaration of its own',
    inHandler('new expat.Parser().parse(\'<?xml version="1.0"?>\' + «req.body»);'),
    'new expat.Parser().parse',
  ],
];

ruleTester.run('no-xml-bomb', rule, {
  valid: [
    { name: 'a parser with limits', code: inHandler('libxmljs.parseXml(req.body);') },
    {
      name: 'a document that may declare nothing',
      code: inHandler(
        "const xml = String(req.body); if (xml.includes('<!DOCTYPE')) throw new Error('no'); new expat.Parser().parse(xml);",
      ),
    },
    {
      name: 'a value inside an element',
      code: inHandler('new expat.Parser().parse(`<user>${req.body.name}</user>`);'),
    },
    {
      name: 'a document of unknown origin',
      code: `${head}export const read = (xml) => new expat.Parser().parse(xml);`,
    },
    {
      name: 'a parser that loads what documents name as well, of which another rule speaks',
      code: inHandler('libxmljs.parseXml(req.body, { noent: true, huge: true });'),
    },
    {
      name: 'arguments that are not there',
      code: `${head}new expat.Parser().parse(); libxmljs.parseXml(...a);`,
    },
  ],
  invalid: reported.map(([name, text, sink]) => {
    const { code, range } = marked(text);
    const data = { source: 'req.body', label: 'the body of the request', sink };
    return { name, code, errors: [{ messageId: 'taintedDocument', data, ...range }] };
  }),
});
