import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By rule and module: code that reads an outside document (`xml`), and its safe twin. */
const tables: Readonly<Record<string, readonly (readonly [hit: string, miss: string])[]>> = {
  'no-xxe': [
    [
      "import libxmljs from 'libxmljs'; libxmljs.parseXml(xml, { noent: true });",
      "import libxmljs from 'libxmljs'; libxmljs.parseXml(xml);",
    ],
    [
      "const { parseXmlString } = require('libxmljs2'); const options = { noent: true, nonet: false }; parseXmlString(xml, options);",
      "const { parseXmlString } = require('libxmljs2'); const options = { noent: false, nonet: true }; parseXmlString(xml, options);",
    ],
    [
      "import { parseXmlAsync } from 'libxmljs'; await parseXmlAsync(xml, { replaceEntities: true });",
      "import { parseXmlAsync } from 'libxmljs'; await parseXmlAsync(xml, { noblanks: true });",
    ],
    [
      "import { parseXml, XMLParseFlags } from 'libxmljs'; parseXml(xml, { flags: [XMLParseFlags.XML_PARSE_NOENT] });",
      "import { parseXml, XMLParseFlags } from 'libxmljs'; parseXml(xml, { flags: [XMLParseFlags.XML_PARSE_NONET] });",
    ],
    [
      "import libxmljs from 'libxmljs'; libxmljs.Document.fromXml(xml, { dtdload: true });",
      "import libxmljs from 'libxmljs'; libxmljs.Document.fromXml(xml, { nocdata: true });",
    ],
    [
      "import libxmljs from 'libxmljs'; const parser = new libxmljs.SaxParser(); parser.parseString(xml);",
      "import libxmljs from 'libxmljs'; const parser = new libxmljs.SaxParser(); parser.on(xml);",
    ],
    [
      "import libxmljs from 'libxmljs'; const parser = new libxmljs.SaxPushParser(); parser.push(xml);",
      "import libxmljs from 'libxmljs'; const parser = []; parser.push(xml);",
    ],
    [
      "const document = new ActiveXObject('Microsoft.XMLDOM'); document.loadXML(xml);",
      "const document = new ActiveXObject('Msxml2.DOMDocument.6.0'); document.loadXML(xml);",
    ],
  ],
  'no-xml-bomb': [
    [
      "const expat = require('node-expat'); const parser = new expat.Parser('UTF-8'); parser.write(xml);",
      "const expat = require('node-expat'); const parser = new expat.Parser('UTF-8'); parser.setEncoding(xml);",
    ],
    [
      "import expat from 'node-expat'; expat.createParser().parse(xml);",
      "import expat from 'own'; expat.createParser().parse(xml);",
    ],
    ["import { toJson } from 'xml2json'; toJson(xml);", "import { toXml } from 'xml2json'; toXml(xml);"],
    [
      "import libxmljs from 'libxmljs'; libxmljs.parseXml(xml, { huge: true });",
      "import libxmljs from 'libxmljs'; libxmljs.parseXml(xml, { noent: true });",
    ],
    [
      "import libxmljs from 'libxmljs'; libxmljs.Document.fromXml(xml, { huge: true });",
      "import libxmljs from 'libxmljs'; libxmljs.Document.fromXml(xml, { huge: false });",
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('reads it: %s', (hit, miss) => {
    const wrapped = (code: string): string => {
      const imports = /^(?:import [^;]*;\s*)*/.exec(code)?.[0] ?? '';
      return `import express from 'express'; ${imports}const app = express(); app.use(express.text()); app.post('/', async (req, res) => { const xml = req.body; ${code.slice(imports.length)} });`;
    };
    expect(reportedRules(wrapped(hit))).toContain(`bulwark/${rule}`);
    expect(reportedRules(wrapped(miss))).not.toContain(`bulwark/${rule}`);
  });
});
