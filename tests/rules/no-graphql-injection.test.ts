import rule from '../../src/rules/no-graphql-injection.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const head =
  "import express from 'express'; import { request, gql } from 'graphql-request'; const app = express();\n";
const inHandler = (code: string): string => `${head}app.post('/', async (req, res) => { ${code} });`;
const QUERY = 'the query string of the request';
const BODY = 'the body of the request';

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly messageId: 'taintedDocument' | 'taintedText';
  readonly source: string;
  readonly label: string;
  readonly sink?: string;
}

const reported: readonly Reported[] = [
  {
    name: 'a value in quotes',
    code: inHandler('await request(url, `query { user(id: "${«req.query.id»}") { name } }`);'),
    messageId: 'taintedText',
    source: 'req.query.id',
    label: QUERY,
  },
  {
    name: 'a value in quotes whose quotes alone are escaped',
    code: inHandler(
      'await request(url, `{ user(id: "${«req.body.id.replace(/"/g, \'\\\\"\')»}") { name } }`);',
    ),
    messageId: 'taintedText',
    source: 'req.body.id',
    label: BODY,
  },
  {
    name: 'the fields that are asked for',
    code: inHandler("await request(url, '{ user { ' + «req.query.fields» + ' } }');"),
    messageId: 'taintedDocument',
    source: 'req.query.fields',
    label: QUERY,
  },
  {
    name: 'a value in a comment, which a line break ends',
    code: inHandler('await request(url, `{ # "for" ${«req.query.id»}\\n users { name } }`);'),
    messageId: 'taintedDocument',
    source: 'req.query.id',
    label: QUERY,
  },
  {
    name: 'a document of several lines after a comment, with a tag',
    code: inHandler('const text = gql`\n# "all" of it\nmutation { remove(id: ${«req.body.id»}) { id } }`;'),
    messageId: 'taintedDocument',
    source: 'req.body.id',
    label: BODY,
    sink: 'gql',
  },
];

ruleTester.run('no-graphql-injection', rule, {
  valid: [
    {
      name: 'a variable',
      code: inHandler(
        "await request(url, 'query user($id: ID!) { user(id: $id) { name } }', { id: req.query.id });",
      ),
    },
    {
      name: 'a document that others write, as a whole',
      code: inHandler('await request(url, req.body.query, req.body.variables);'),
    },
    {
      name: 'a value that is written as a text of JSON',
      code: inHandler(
        'await request(url, `{ user(id: ${JSON.stringify(String(req.query.id))}) { name } }`);',
      ),
    },
    {
      name: 'a number',
      code: inHandler('await request(url, `{ users(first: ${Number(req.query.count)}) { name } }`);'),
    },
    {
      name: 'one of two fields',
      code: inHandler("await request(url, `{ users { ${req.query.mail ? 'mail' : 'name'} } }`);"),
    },
    {
      name: 'a value that is checked',
      code: inHandler(
        'if (!/^[\\w-]+$/.test(req.params.id)) return; await request(url, `{ user(id: "${req.params.id}") { name } }`);',
      ),
    },
    {
      name: 'a fragment',
      code: inHandler(
        'const fields = gql`fragment fields on User { name }`; gql`{ user { ...fields } } ${fields}`;',
      ),
    },
    {
      name: 'a text that is no document',
      code: inHandler('await request(url, `users of ${req.query.id}`);'),
    },
    {
      name: 'a value of unknown origin',
      code: `${head}export const user = (id) => request(url, \`{ user(id: "\${id}") { name } }\`);`,
    },
    { name: 'arguments that are not there', code: `${head}request(); request(...a); request(url, {});` },
  ],
  invalid: reported.map(({ name, code: text, messageId, source, label, sink = 'request' }) => {
    const { code, range } = marked(text);
    return { name, code, errors: [{ messageId, data: { source, label, sink }, ...range }] };
  }),
});
