import rule from '../../src/rules/no-decompression-bomb.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const head = "import express from 'express'; import zlib from 'node:zlib'; const app = express();\n";
const inHandler = (code: string): string => `${head}app.post('/', (req, res) => { ${code} });`;

const reported: readonly (readonly [name: string, code: string, sink: string])[] = [
  ['a body', inHandler('res.send(zlib.gunzipSync(«req.body»));'), 'zlib.gunzipSync'],
  [
    'a text that is decoded first',
    inHandler("zlib.inflate(«Buffer.from(req.body.data, 'base64')», (error, out) => res.send(out));"),
    'zlib.inflate',
  ],
  [
    'options without a limit, in a variable',
    inHandler('const options = { level: 9 }; zlib.unzipSync(«req.body», options);'),
    'zlib.unzipSync',
  ],
];

ruleTester.run('no-decompression-bomb', rule, {
  valid: [
    { name: 'a limit', code: inHandler('zlib.gunzipSync(req.body, { maxOutputLength: 1024 * 1024 });') },
    {
      name: 'a limit, with a callback after it',
      code: inHandler('zlib.gunzip(req.body, { maxOutputLength: limit }, (error, out) => res.send(out));'),
    },
    {
      name: 'options of unknown origin',
      code: `${head}import { options } from './limits.js'; app.post('/', (req) => zlib.gunzipSync(req.body, options));`,
    },
    { name: 'data that is packed', code: inHandler('zlib.gzipSync(req.body);') },
    {
      name: 'a value of unknown origin',
      code: `${head}export const unpack = (data) => zlib.gunzipSync(data);`,
    },
    { name: 'arguments that are not there', code: `${head}zlib.gunzipSync(); zlib.gunzip(...a);` },
  ],
  invalid: reported.map(([name, text, sink]) => {
    const { code, range } = marked(text);
    const source = code.includes('req.body.data') ? 'req.body.data' : 'req.body';
    const data = { source, label: 'the body of the request', sink };
    return { name, code, errors: [{ messageId: 'taintedData', data, ...range }] };
  }),
});
