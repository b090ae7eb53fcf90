import rule from '../../src/rules/no-unsafe-deserialization.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const head = `import express from 'express'; import yaml from 'js-yaml'; import * as serialize from 'node-serialize'; import v8 from 'v8'; import matter from 'gray-matter'; const app = express();\n`;
const inHandler = (code: string): string => `${head}app.post('/', (req, res) => { ${code} });`;
const version = (range: string): { readonly bulwark: object } => ({
  bulwark: { versions: { 'js-yaml': range } },
});

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly sink: string;
  readonly id?: 'taintedDocument' | 'taintedUnknown' | 'taintedBytes' | 'dynamicDocument';
  readonly value?: string;
  readonly versions?: string;
  readonly suggestion?: string;
}

const reported: readonly Reported[] = [
  {
    name: 'a deserializer with no safe mode',
    code: inHandler('serialize.unserialize(«req.body.x»);'),
    sink: 'serialize.unserialize',
  },
  {
    name: 'data that was decoded before',
    code: inHandler("serialize.unserialize(«Buffer.from(req.body.x, 'base64').toString()»);"),
    sink: 'serialize.unserialize',
  },
  {
    name: 'a version whose default builds functions',
    code: inHandler('yaml.load(«req.body.x»);'),
    sink: 'yaml.load',
    versions: '^3.13.0',
    suggestion: inHandler('yaml.safeLoad(req.body.x);'),
  },
  {
    name: 'a version that is not known',
    code: inHandler('yaml.load(«req.body.x»);'),
    sink: 'yaml.load',
    id: 'taintedUnknown',
  },
  {
    name: 'an option that asks for functions, in any version',
    code: inHandler('yaml.load(«req.body.x», { schema: yaml.DEFAULT_FULL_SCHEMA });'),
    sink: 'yaml.load',
    versions: '^4.0.0',
  },
  {
    name: 'a front matter that may say that it is code',
    code: inHandler('matter(«req.body.x»);'),
    sink: 'matter',
  },
  {
    name: 'a parser of bytes that were never meant to be chosen by others',
    code: inHandler('v8.deserialize(«req.body.x»);'),
    sink: 'v8.deserialize',
    id: 'taintedBytes',
  },
  {
    name: 'a value of unknown origin, where there is no safe mode',
    code: `${head}export const read = (text) => serialize.unserialize(«text»);`,
    sink: 'serialize.unserialize',
    id: 'dynamicDocument',
    value: 'text',
  },
];

ruleTester.run('no-unsafe-deserialization', rule, {
  valid: [
    { name: 'JSON', code: inHandler('JSON.parse(req.body.x);') },
    { name: 'a constant', code: `${head}serialize.unserialize('{}');` },
    {
      name: 'a version that is safe by default',
      code: inHandler('yaml.load(req.body.x);'),
      settings: version('^4.1.0'),
    },
    { name: 'the safe call', code: inHandler('yaml.safeLoad(req.body.x);'), settings: version('^3.0.0') },
    {
      name: 'a safe schema',
      code: inHandler('yaml.load(req.body.x, { schema: yaml.DEFAULT_SAFE_SCHEMA });'),
      settings: version('^3.0.0'),
    },
    {
      name: 'a file of the project',
      code: `${head}import fs from 'fs'; yaml.load(fs.readFileSync('config.yml', 'utf8'), { schema: yaml.DEFAULT_FULL_SCHEMA });`,
    },
    {
      name: 'a text of unknown origin, where there is a safe mode',
      code: `${head}export const read = (text) => yaml.load(text);`,
    },
    {
      name: 'an engine that is replaced',
      code: inHandler('matter(req.body.x, { engines: { javascript: () => ({}) } });'),
    },
    { name: 'a clone', code: inHandler('v8.deserialize(v8.serialize(req.body));') },
    {
      name: 'a method with this name',
      code: inHandler('passport.unserialize(req.body.x); store.load(req.body.x);'),
    },
    {
      name: 'arguments that are not there',
      code: `${head}serialize.unserialize(); yaml.load(...list); matter(null, class {});`,
    },
  ],
  invalid: reported.map(({ name, code: text, sink, id = 'taintedDocument', value, versions, suggestion }) => {
    const { code, range } = marked(text);
    const data =
      id === 'dynamicDocument'
        ? { value, sink }
        : { source: 'req.body.x', label: 'the body of the request', sink };
    return {
      name,
      code,
      ...(versions !== undefined && { settings: version(versions) }),
      errors: [
        {
          messageId: id,
          data,
          ...range,
          ...(suggestion !== undefined && {
            suggestions: [{ messageId: 'useSafeTwin', data: { twin: 'safeLoad' }, output: suggestion }],
          }),
        },
      ],
    };
  }),
});
