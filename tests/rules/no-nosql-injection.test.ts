import rule from '../../src/rules/no-nosql-injection.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const head = `import express from 'express'; import mongoose from 'mongoose'; import { MongoClient, ObjectId } from 'mongodb'; import User from '../models/user'; const app = express(); const Post = mongoose.model('Post', schema);\n`;
const inHandler = (code: string): string => `${head}app.post('/', async (req, res) => { ${code} });`;

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly source: string;
  readonly id?: 'taintedFilter' | 'taintedScript';
  readonly label?: string;
  /** What stands for the value in the code; it is what the suggestions wrap. */
  readonly value?: string;
}

const reported: readonly Reported[] = [
  {
    name: 'a value of a filter',
    code: inHandler('Post.find({ a: «req.body.a» });'),
    source: 'req.body.a',
    value: 'req.body.a',
  },
  { name: 'a whole filter', code: inHandler('Post.find(«req.body»);'), source: 'req.body' },
  {
    name: 'a filter that is spread',
    code: inHandler('Post.find({ ...«req.body», a: 1 });'),
    source: 'req.body',
  },
  {
    name: 'a property that is written later',
    code: inHandler('const q = {}; q.a = «req.body.a»; Post.findOne(q);'),
    source: 'req.body.a',
  },
  {
    name: 'a shorthand',
    code: inHandler('const { a } = req.body; Post.findOne({ «a» });'),
    source: 'req.body.a',
  },
  {
    name: 'a model that is imported from where models are',
    code: inHandler('User.findOne({ a: «req.body.a» });'),
    source: 'req.body.a',
    value: 'req.body.a',
  },
  {
    name: 'a collection of the driver',
    code: inHandler(
      "const client = await MongoClient.connect(u); client.db('d').collection('c').deleteMany({ a: «req.body.a» });",
    ),
    source: 'req.body.a',
    value: 'req.body.a',
  },
  {
    name: 'a collection of an unknown database',
    code: inHandler("db.collection('users').findOne({ a: «req.body.a» });"),
    source: 'req.body.a',
    value: 'req.body.a',
  },
  {
    name: 'a stage of a pipeline',
    code: inHandler('Post.aggregate([{ $match: { a: «req.body.a» } }]);'),
    source: 'req.body.a',
    value: 'req.body.a',
  },
  {
    name: 'one of several conditions',
    code: inHandler('Post.find({ $or: [{ a: 1 }, { b: «req.body.b» }] });'),
    source: 'req.body.b',
    value: 'req.body.b',
  },
  {
    name: 'text that was parsed',
    code: inHandler('Post.find({ a: «JSON.parse(req.params.a)» });'),
    source: 'req.params.a',
    label: 'a parameter of the path',
    value: 'JSON.parse(req.params.a)',
  },
  {
    name: 'a script in a filter',
    code: inHandler("Post.find({ $where: `this.a == '${«req.params.a»}'` });"),
    source: 'req.params.a',
    label: 'a parameter of the path',
    id: 'taintedScript',
  },
];

ruleTester.run('no-nosql-injection', rule, {
  valid: [
    { name: 'a text', code: inHandler('Post.find({ a: String(req.body.a) });') },
    { name: 'a text by a method', code: inHandler('Post.find({ a: req.body.a.toString() });') },
    { name: 'a template', code: inHandler('Post.find({ a: `${req.body.a}` });') },
    { name: 'a number', code: inHandler('Post.find({ a: Number(req.body.a) });') },
    { name: 'an identifier of the store', code: inHandler('Post.find({ _id: new ObjectId(req.body.a) });') },
    { name: 'a parameter of the path, which is a text', code: inHandler('Post.find({ a: req.params.a });') },
    {
      name: 'an operator that takes any value as it is',
      code: inHandler('Post.find({ a: { $eq: req.body.a } });'),
    },
    {
      name: 'a value whose type is asked',
      code: inHandler("if (typeof req.body.a === 'string') Post.find({ a: req.body.a });"),
    },
    { name: 'a constant script', code: inHandler("Post.find({ $where: 'this.a > 1' });") },
    { name: 'a list', code: inHandler('const list = []; list.find((one) => one.a === req.body.a);') },
    { name: 'a mapper of another store', code: inHandler('User.findOne({ where: { a: req.body.a } });') },
    { name: 'a class that is no model', code: inHandler('Registry.findOne({ a: req.body.a });') },
    {
      name: 'an update, of which another rule speaks',
      code: inHandler('Post.updateOne({ a: 1 }, req.body);'),
    },
    {
      name: 'arguments that are not there',
      code: inHandler('Post.find(); Post.find(...list); User.findOne(null); Post.find(class {});'),
    },
  ],
  invalid: reported.map(
    ({ name, code: text, source, id = 'taintedFilter', label = 'the body of the request', value }) => {
      const { code, range } = marked(text);
      return {
        name,
        code,
        errors: [
          {
            messageId: id,
            ...range,
            ...(value !== undefined &&
              id === 'taintedFilter' && {
                suggestions: [
                  { messageId: 'compareText', output: text.replace(`«${value}»`, `String(${value})`) },
                  { messageId: 'compareValue', output: text.replace(`«${value}»`, `{ $eq: ${value} }`) },
                ],
              }),
            data: { source, label },
          },
        ],
      };
    },
  ),
});
