import rule from '../../src/rules/no-xxe.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const head = "import express from 'express'; import libxmljs from 'libxmljs'; const app = express();\n";
const inHandler = (code: string): string => `${head}app.post('/', (req, res) => { ${code} });`;
const BODY = 'the body of the request';

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly messageId?: 'taintedDocument' | 'dynamicDocument';
  readonly data?: Readonly<Record<string, string>>;
  readonly options?: readonly [{ readonly report: 'dynamic' }];
  /** The code with the option switched off. */
  readonly off?: string;
}

const reported: readonly Reported[] = [
  {
    name: 'a document of the request',
    code: inHandler('res.send(libxmljs.parseXml(«req.body», { noent: true }).toString());'),
    off: inHandler('res.send(libxmljs.parseXml(req.body, { noent: false }).toString());'),
  },
  {
    name: 'options in a variable, a document made of bytes',
    code: `const options = { noent: true, noblanks: true };\n${inHandler("libxmljs.parseXmlString(«req.body.toString('utf8')», options);")}`,
    off: `const options = { noent: false, noblanks: true };\n${inHandler("libxmljs.parseXmlString(req.body.toString('utf8'), options);")}`,
  },
  {
    name: 'a document that is parsed in a function of the file',
    code: `${head}const read = (xml) => libxmljs.parseXml(xml, { noent: true, dtdload: true });\napp.post('/', (req, res) => { read(«req.body»); });`,
  },
  {
    name: 'a document after a declaration of its own',
    code: inHandler('libxmljs.parseXml(`<?xml version="1.0"?>${«req.body»}`, { noent: true });'),
    off: inHandler('libxmljs.parseXml(`<?xml version="1.0"?>${req.body}`, { noent: false });'),
  },
  {
    name: 'a document of unknown origin, where those are asked for',
    code: `${head}export const read = (xml) => libxmljs.parseXml(«xml», { noent: true });`,
    options: [{ report: 'dynamic' }],
    messageId: 'dynamicDocument',
    data: { value: 'xml', sink: 'libxmljs.parseXml' },
    off: `${head}export const read = (xml) => libxmljs.parseXml(xml, { noent: false });`,
  },
];

ruleTester.run('no-xxe', rule, {
  valid: [
    { name: 'the default', code: inHandler('libxmljs.parseXml(req.body);') },
    { name: 'the option that is off', code: inHandler('libxmljs.parseXml(req.body, { noent: false });') },
    {
      name: 'a document that may declare nothing',
      code: inHandler(
        "const xml = String(req.body); if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Error('no'); libxmljs.parseXml(xml, { noent: true });",
      ),
    },
    {
      name: 'a value inside an element',
      code: inHandler('libxmljs.parseXml(`<user>${req.body.name}</user>`, { noent: true });'),
    },
    {
      name: 'a file of the project',
      code: `${head}import { readFileSync } from 'node:fs'; libxmljs.parseXml(readFileSync('a.xml', 'utf8'), { noent: true });`,
      options: [{ report: 'dynamic' }],
    },
    {
      name: 'a document of unknown origin',
      code: `${head}export const read = (xml) => libxmljs.parseXml(xml, { noent: true });`,
    },
    {
      name: 'options of unknown origin',
      code: `${head}export const read = (options) => app.post('/', (req) => libxmljs.parseXml(req.body, options));`,
    },
    {
      name: 'arguments that are not there',
      code: `${head}libxmljs.parseXml(); libxmljs.parseXml(...a); libxmljs.parseXml('<a/>', null);`,
    },
  ],
  invalid: reported.map(({ name, code: text, messageId = 'taintedDocument', data, options, off }) => {
    const { code, range } = marked(text);
    return {
      name,
      code,
      ...(options && { options }),
      errors: [
        {
          messageId,
          data: data ?? { source: 'req.body', label: BODY, sink: /libxmljs\.parse\w+/.exec(code)?.[0] },
          ...range,
          suggestions: off === undefined ? [] : [{ messageId: 'switchOff', output: off }],
        },
      ],
    };
  }),
});
