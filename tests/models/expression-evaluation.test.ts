import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By rule: code that is given outside data (`text`), and its twin on something else. */
const tables: Readonly<Record<string, readonly (readonly [hit: string, miss: string])[]>> = {
  'no-expression-injection': [
    ["import { evaluate } from 'mathjs'; evaluate(text);", "import { evaluate } from 'own'; evaluate(text);"],
    [
      "import { parser } from 'mathjs'; parser().evaluate(text);",
      "import { parser } from 'mathjs'; parser().set('a', text);",
    ],
    [
      "import { create, all } from 'mathjs'; create(all).parse(text);",
      "import { create, all } from 'mathjs'; create(all).format(text);",
    ],
    [
      "import { Parser } from 'expr-eval'; new Parser().parse(text);",
      "import { Parser } from 'own'; new Parser().parse(text);",
    ],
    [
      "import { Parser } from 'expr-eval'; Parser.evaluate(text, {});",
      "import { Parser } from 'expr-eval'; Parser.evaluate('a', { a: text });",
    ],
    [
      "const { Parser } = require('hot-formula-parser'); new Parser().parse(text);",
      "const { Parser } = require('hot-formula-parser'); new Parser().setVariable('A', text);",
    ],
    [
      "import jexl from 'jexl'; jexl.evalSync(text);",
      "import jexl from 'jexl'; jexl.evalSync('a', { a: text });",
    ],
    [
      "import { Jexl } from 'jexl'; new Jexl().compile(text);",
      "import { Jexl } from 'jexl'; new Jexl().addTransform(text);",
    ],
    [
      "import { compileExpression } from 'filtrex'; compileExpression(text);",
      "import { compileExpression } from 'own'; compileExpression(text);",
    ],
    [
      "import { unaryTest } from 'feelin'; unaryTest(text);",
      "import { unaryTest } from 'own'; unaryTest(text);",
    ],
    [
      "import { evaluate } from 'cel-js'; evaluate(text);",
      "import { evaluate } from 'cel-js'; evaluate('a', { a: text });",
    ],
    [
      "const jp = require('jsonpath'); jp.query({}, text);",
      "const jp = require('jsonpath'); jp.query(text, '$.a');",
    ],
    [
      "import { JSONPath } from 'jsonpath-plus'; JSONPath(text, {});",
      "import { JSONPath } from 'jsonpath-plus'; JSONPath('$.a', text);",
    ],
    [
      "import { JSONPath } from 'jsonpath-plus'; new JSONPath({ path: text, json: {} });",
      "import { JSONPath } from 'jsonpath-plus'; new JSONPath({ path: '$', json: text });",
    ],
    [
      "import jsonata from 'jsonata'; jsonata(text);",
      "import jsonata from 'jsonata'; jsonata('a').evaluate(text);",
    ],
    [
      "import { search } from 'jmespath'; search({}, text);",
      "import { search } from 'jmespath'; search(text, 'a');",
    ],
    [
      "import * as jq from 'node-jq'; jq.run(text, 'a.json');",
      "import * as jq from 'own'; jq.run(text, 'a.json');",
    ],
    [
      "import build from 'fast-json-stringify'; build(body);",
      "import build from 'fast-json-stringify'; build({})(body);",
    ],
    [
      "import protobuf from 'protobufjs'; protobuf.Root.fromJSON(body);",
      "import protobuf from 'protobufjs'; protobuf.util.toArray(body);",
    ],
  ],
  'no-dynamic-import': [
    ['require(text);', 'load(text);'],
    ['require.main.require(text);', 'require.resolve(text);'],
    ['System.import(text);', 'System.delete(text);'],
    ['requirejs([text]);', 'requirejs.config([text]);'],
    ["import load from 'import-fresh'; load(text);", "import load from 'own'; load(text);"],
    ["import load from 'import-from'; load('.', text);", "import load from 'import-from'; load(text, 'a');"],
    [
      "const jiti = require('jiti')(__filename); jiti(text);",
      "const jiti = require('own')(__filename); jiti(text);",
    ],
    [
      "import { createJiti } from 'jiti'; createJiti('a').import(text);",
      "import { createJiti } from 'jiti'; createJiti('a').transform(text);",
    ],
    [
      "import pino from 'pino'; pino.transport({ target: text });",
      "import pino from 'pino'; pino.transport({ target: 'a', options: { text } });",
    ],
    [
      "import Piscina from 'piscina'; new Piscina({ filename: text });",
      "import Piscina from 'piscina'; new Piscina({ filename: 'a', name: text });",
    ],
    [
      "import { createRequire } from 'node:module'; createRequire('a')(text);",
      "import { createRequire } from 'node:module'; createRequire(text);",
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('is given it: %s', (hit, miss) => {
    const wrapped = (code: string): string => {
      const imports = /^(?:import [^;]*;\s*)*/.exec(code)?.[0] ?? '';
      return `import express from 'express'; ${imports}const app = express(); app.post('/', (req, res) => { const text = req.query.text; const body = req.body; ${code.slice(imports.length)} });`;
    };
    expect(reportedRules(wrapped(hit))).toContain(`bulwark/${rule}`);
    expect(reportedRules(wrapped(miss))).not.toContain(`bulwark/${rule}`);
  });
});
