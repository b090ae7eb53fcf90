import rule from '../../src/rules/no-xpath-injection.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const head = "import express from 'express'; import xpath from 'xpath'; const app = express();\n";
const inHandler = (code: string): string => `${head}app.post('/', (req, res) => { ${code} });`;
const QUERY = 'the query string of the request';
const BODY = 'the body of the request';

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly messageId: 'taintedExpression' | 'taintedText';
  readonly source: string;
  readonly label: string;
}

const reported: readonly Reported[] = [
  {
    name: 'a value in single quotes',
    code: inHandler("xpath.select(`//user[name='${«req.query.user»}']/mail`, doc);"),
    messageId: 'taintedText',
    source: 'req.query.user',
    label: QUERY,
  },
  {
    name: 'a value in double quotes whose double quotes are escaped, which does nothing',
    code: inHandler(`xpath.select('//user[name="' + «req.body.user.replace(/"/g, '\\\\"')» + '"]', doc);`),
    messageId: 'taintedText',
    source: 'req.body.user',
    label: BODY,
  },
  {
    name: 'a value in single quotes without double quotes',
    code: inHandler("xpath.select(`//user[name='${«req.body.user.replace(/\"/g, '')»}']`, doc);"),
    messageId: 'taintedText',
    source: 'req.body.user',
    label: BODY,
  },
  {
    name: 'a value outside quotes',
    code: inHandler('const path = `//user[${req.query.position}]`; xpath.select1(«path», doc);'),
    messageId: 'taintedExpression',
    source: 'req.query.position',
    label: QUERY,
  },
  {
    name: 'a whole expression',
    code: inHandler('xpath.select(«req.query.path», doc);'),
    messageId: 'taintedExpression',
    source: 'req.query.path',
    label: QUERY,
  },
];

ruleTester.run('no-xpath-injection', rule, {
  valid: [
    {
      name: 'a variable',
      code: inHandler(
        "xpath.parse('//user[name=$name]').select({ node: doc, variables: { name: req.query.user } });",
      ),
    },
    {
      name: 'a value in single quotes without any',
      code: inHandler("xpath.select(`//user[name='${String(req.query.user).replace(/'/g, '')}']`, doc);"),
    },
    {
      name: 'a value without quotes, by a check',
      code: inHandler(
        "if (/['\"]/.test(req.params.user)) return; xpath.select(`//user[name='${req.params.user}']`, doc);",
      ),
    },
    {
      name: 'a number outside quotes',
      code: inHandler('xpath.select(`//user[${parseInt(req.query.position, 10)}]`, doc);'),
    },
    {
      name: 'a value of a list',
      code: inHandler("xpath.select(`//user/${req.query.mail ? 'mail' : 'name'}`, doc);"),
    },
    {
      name: 'a constant expression over a document from outside',
      code: inHandler("xpath.select('//user', new DOMParser().parseFromString(req.body, 'text/xml'));"),
    },
    {
      name: 'a value of unknown origin',
      code: `${head}export const find = (name, doc) => xpath.select(\`//user[name='\${name}']\`, doc);`,
    },
    { name: 'arguments that are not there', code: `${head}xpath.select(); xpath.select(...a);` },
  ],
  invalid: reported.map(({ name, code: text, messageId, source, label }) => {
    const { code, range } = marked(text);
    return {
      name,
      code,
      errors: [
        {
          messageId,
          data: { source, label, sink: text.includes('select1') ? 'xpath.select1' : 'xpath.select' },
          ...range,
        },
      ],
    };
  }),
});
