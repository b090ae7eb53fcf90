import rule from '../../src/rules/no-expression-injection.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const inHandler = (imports: string, code: string): string =>
  `import express from 'express'; ${imports}\nexpress().get('/', (req, res) => { ${code} });`;
const QUERY = 'the query string of the request';
const PATHS = "import { JSONPath } from 'jsonpath-plus';";

const reported = [
  {
    name: 'a formula of the request',
    code: inHandler("import { evaluate } from 'mathjs';", 'res.json(evaluate(«req.query.formula»));'),
    messageId: 'taintedExpression',
    data: { source: 'req.query.formula', label: QUERY, sink: 'evaluate' },
  },
  {
    name: 'a part of a formula',
    code: inHandler("import * as math from 'mathjs';", 'math.evaluate(`2 * ${«req.query.n»}`);'),
    messageId: 'taintedExpression',
    data: { source: 'req.query.n', label: QUERY, sink: 'math.evaluate' },
  },
  {
    name: 'a path into JSON whose filters are scripts',
    code: inHandler("import jp from 'jsonpath';", 'jp.query(data, «req.query.path»);'),
    settings: { bulwark: { versions: { jsonpath: '~1.1.0' } } },
    messageId: 'codeExpression',
    data: { source: 'req.query.path', label: QUERY, sink: 'jp.query' },
  },
  {
    name: 'the same in a version that may forbid scripts',
    code: inHandler("import jp from 'jsonpath';", 'jp.query(data, «req.query.path»);'),
    messageId: 'taintedExpression',
    data: { source: 'req.query.path', label: QUERY, sink: 'jp.query' },
  },
  {
    name: 'a path whose filters are run as code by an option',
    code: inHandler(PATHS, "JSONPath({ path: req.query.path, json: data, eval: 'native' });").replace(
      'req.query.path',
      '«req.query.path»',
    ),
    messageId: 'codeExpression',
    data: { source: 'req.query.path', label: QUERY, sink: 'JSONPath' },
  },
  {
    name: 'a path whose filters are evaluated by the package',
    code: inHandler(PATHS, 'JSONPath({ path: «req.query.path», json: data });'),
    messageId: 'taintedExpression',
    data: { source: 'req.query.path', label: QUERY, sink: 'JSONPath' },
  },
  {
    name: 'a schema that is compiled',
    code: inHandler("import build from 'fast-json-stringify';", 'build(«req.body»);'),
    messageId: 'codeExpression',
    data: { source: 'req.body', label: 'the body of the request', sink: 'build' },
  },
] as const;

ruleTester.run('no-expression-injection', rule, {
  valid: [
    {
      name: 'values given beside a constant formula',
      code: inHandler("import { evaluate } from 'mathjs';", "evaluate('a * b', { a: req.query.a, b: 2 });"),
    },
    {
      name: 'a number in a formula',
      code: inHandler("import { evaluate } from 'mathjs';", 'evaluate(`2 * ${Number(req.query.n)}`);'),
    },
    {
      name: 'formulas without the functions that reach further',
      code: inHandler(
        "import { create, all } from 'mathjs'; const math = create(all); math.import({ import() { throw new Error('no'); }, evaluate() {} }, { override: true });",
        'math.evaluate(req.query.formula);',
      ),
    },
    {
      name: 'a path without filters',
      code: inHandler(PATHS, 'JSONPath({ path: req.query.path, json: data, eval: false });'),
    },
    {
      name: 'data of the request, searched by a constant path',
      code: inHandler(PATHS, "JSONPath({ path: '$.a', json: req.body }); JSONPath('$.a', req.body);"),
    },
    {
      name: 'an option of which nothing is known',
      code: inHandler(PATHS, 'JSONPath({ path: req.query.path, json: data, ...options });'),
    },
    {
      name: 'a function of ours with this name',
      code: inHandler("import { evaluate } from './own.js';", 'evaluate(req.query.formula);'),
    },
    {
      name: 'a formula of unknown origin',
      code: "import { evaluate } from 'mathjs'; export const run = (f) => evaluate(f);",
    },
    { name: 'no arguments', code: "import { evaluate } from 'mathjs'; evaluate();" },
  ],
  invalid: reported.map(({ name, code: text, messageId, data, ...rest }) => {
    const { code, range } = marked(text);
    return {
      name,
      code,
      ...('settings' in rest && { settings: rest.settings }),
      errors: [{ messageId, data, ...range }],
    };
  }),
});
