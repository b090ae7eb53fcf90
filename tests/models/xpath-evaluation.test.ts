import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By module: code that puts outside text (`x`) into an expression of XPath, and its safe twin. */
const tables: Readonly<Record<string, readonly (readonly [hit: string, miss: string])[]>> = {
  xpath: [
    [
      "import xpath from 'xpath'; xpath.select(`//user[name='${x}']`, doc);",
      "import xpath from 'xpath'; xpath.parse('//user[name=$x]').select({ node: doc, variables: { x } });",
    ],
    [
      "import { select1 } from 'xpath'; select1('//user[@id=' + x + ']', doc);",
      "import { select1 } from 'own'; select1('//user[@id=' + x + ']', doc);",
    ],
    [
      "const xpath = require('xpath'); const select = xpath.useNamespaces({ a: 'urn:a' }); select(`//a:b[.='${x}']`, doc);",
      "const xpath = require('xpath'); const select = xpath.useNamespaces({ a: x }); select('//a:b', doc);",
    ],
    [
      "import * as xpath from 'xpath-ts'; xpath.evaluate(x, doc, null, 0, null);",
      "import * as xpath from 'xpath-ts'; xpath.evaluate('//a', doc, null, 0, x);",
    ],
    [
      "import xpath from 'xpath'; new xpath.XPathEvaluator().createExpression(x);",
      "import xpath from 'xpath'; new xpath.XPathEvaluator().createNSResolver(x);",
    ],
  ],
  'xpath.js': [
    [
      "const select = require('xpath.js'); select(doc, `//a[.='${x}']`);",
      "const select = require('xpath.js'); select(x, '//a');",
    ],
  ],
  'xpath-html': [
    [
      "const xpath = require('xpath-html'); xpath.fromPageSource(html).findElements(`//*[text()='${x}']`);",
      "const xpath = require('xpath-html'); xpath.fromPageSource(x).findElements('//a');",
    ],
  ],
  libxmljs: [
    [
      "import libxmljs from 'libxmljs'; libxmljs.parseXml(xml).get(`//user[@name='${x}']`);",
      "import libxmljs from 'libxmljs'; libxmljs.parseXml(xml).get('//user', { a: x });",
    ],
    [
      "const { parseXmlString } = require('libxmljs2'); parseXmlString(xml).root().find('//a[.=\"' + x + '\"]');",
      "const { parseXmlString } = require('libxmljs2'); parseXmlString(xml).root().attr(x);",
    ],
    [
      "import libxmljs from 'libxmljs'; const doc = await libxmljs.parseXmlAsync(xml); doc.get('//a').find(x);",
      "import libxmljs from 'libxmljs'; const doc = await libxmljs.parseXmlAsync(xml); doc.get('//a').text(x);",
    ],
  ],
  'libxml2-wasm': [
    [
      "import { XmlDocument } from 'libxml2-wasm'; XmlDocument.fromString(xml).eval(`count(//a[.='${x}'])`);",
      "import { XmlDocument } from 'libxml2-wasm'; XmlDocument.fromString(xml).eval('count(//a)', { a: x });",
    ],
    [
      "import { XmlXPath } from 'libxml2-wasm'; XmlXPath.compile(x);",
      "import { XmlXPath } from 'own'; XmlXPath.compile(x);",
    ],
    [
      "import { XmlDocument } from 'libxml2-wasm'; XmlDocument.fromString(xml).root.find(x);",
      "import { XmlDocument } from 'libxml2-wasm'; XmlDocument.fromString(xml).root.addText(x);",
    ],
  ],
  fontoxpath: [
    [
      "import { evaluateXPathToString } from 'fontoxpath'; evaluateXPathToString(`//a[@b='${x}']`, doc);",
      "import { evaluateXPathToString } from 'fontoxpath'; evaluateXPathToString('//a[@b=$x]', doc, null, { x });",
    ],
    [
      "import * as fonto from 'fontoxpath'; fonto.evaluateUpdatingExpressionSync(`delete node ${x}`, doc);",
      "import * as fonto from 'fontoxpath'; fonto.registerXQueryModule(`delete node ${x}`, doc);",
    ],
  ],
  'saxon-js': [
    [
      "const SaxonJS = require('saxon-js'); SaxonJS.XPath.evaluate(`//a[.='${x}']`, doc);",
      "const SaxonJS = require('saxon-js'); SaxonJS.XPath.evaluate('//a[.=$x]', doc, { params: { x } });",
    ],
  ],
  basex: [
    [
      "const basex = require('basex'); new basex.Session().query(`//a[.='${x}']`);",
      "const basex = require('basex'); new basex.Session().query('declare variable $x external; //a[.=$x]').bind('x', x);",
    ],
    [
      "const basex = require('basex'); new basex.Session().execute(`xquery //a[.='${x}']`);",
      "const basex = require('basex'); new basex.Session().add('a', x);",
    ],
  ],
  'xml-crypto': [
    [
      "import { SignedXml } from 'xml-crypto'; new SignedXml().addReference({ xpath: `//*[@Id='${x}']` });",
      "import { SignedXml } from 'xml-crypto'; new SignedXml().addReference({ xpath: '//a', uri: x });",
    ],
    [
      "import { SignedXml } from 'xml-crypto'; new SignedXml().addReference(`//*[@Id='${x}']`);",
      "import { SignedXml } from 'xml-crypto'; new SignedXml().addReference('//a', [], 'http://www.w3.org/2001/04/xmlenc#sha256', x);",
    ],
  ],
  jsdom: [
    [
      "import { JSDOM } from 'jsdom'; new JSDOM(html).window.document.evaluate(`//a[.='${x}']`, doc);",
      "import { JSDOM } from 'jsdom'; new JSDOM(html).window.document.evaluate('//a', x);",
    ],
  ],
  'the page': [
    [
      "document.evaluate(`//a[.='${x}']`, document, null, 0, null);",
      "document.evaluate('//a', document, null, 0, x);",
    ],
    ['new XPathEvaluator().createExpression(x);', 'new XPathEvaluator().createNSResolver(x);'],
    [
      "new DOMParser().parseFromString(xml, 'text/xml').evaluate(x, doc);",
      "new DOMParser().parseFromString(x, 'text/xml').evaluate('//a', doc);",
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('evaluates it: %s', (hit, miss) => {
    const wrapped = (code: string): string => {
      const imports = /^(?:import [^;]*;\s*)*/.exec(code)?.[0] ?? '';
      return `import express from 'express'; ${imports}const app = express(); app.post('/', async (req, res) => { const x = String(req.query.x); ${code.slice(imports.length)} });`;
    };
    expect(reportedRules(wrapped(hit))).toContain('bulwark/no-xpath-injection');
    expect(reportedRules(wrapped(miss))).not.toContain('bulwark/no-xpath-injection');
  });
});
