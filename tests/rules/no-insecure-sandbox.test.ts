import rule from '../../src/rules/no-insecure-sandbox.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const FETCHED = "const code = await (await fetch('https://example.org/job.js')).text();";

const reported = [
  {
    name: 'a sandbox that code gets out of',
    code: "import { VM } from 'vm2'; const vm = new «VM»({ timeout: 10 }); vm.run('1 + 1');",
    messageId: 'brokenSandbox',
    data: { sandbox: 'VM' },
  },
  {
    name: 'the same through its module',
    code: "const vm2 = require('vm2'); const vm = new vm2.«NodeVM»();",
    messageId: 'brokenSandbox',
    data: { sandbox: 'NodeVM' },
  },
  {
    name: 'code of another server in a context of its own',
    code: `import vm from 'node:vm'; ${FETCHED} vm.«runInNewContext»(code, {});`,
    messageId: 'storedCode',
    data: {
      sandbox: 'runInNewContext',
      source: "(await fetch('https://example.org/job.js')).text()",
      label: 'the answer of another server',
    },
  },
  {
    name: 'an isolate that is open to an inspector',
    code: "import ivm from 'isolated-vm'; const isolate = new ivm.«Isolate»({ inspector: true });",
    messageId: 'inspectedSandbox',
    data: { sandbox: 'Isolate' },
  },
] as const;

ruleTester.run('no-insecure-sandbox', rule, {
  valid: [
    { name: 'a class of ours with this name', code: "import { VM } from './vm.js'; new VM();" },
    {
      name: 'an isolate of its own',
      code: "import ivm from 'isolated-vm'; new ivm.Isolate({ memoryLimit: 8 });",
    },
    {
      name: 'constant code in a context',
      code: "import vm from 'node:vm'; vm.runInNewContext('1 + 1', {});",
    },
    {
      name: 'code of a request, of which another rule speaks',
      code: "import vm from 'node:vm'; import express from 'express'; express().get('/', (req) => vm.runInNewContext(req.query.code, {}));",
    },
    { name: 'a test', code: "import { VM } from 'vm2'; new VM();", filename: 'src/vm.test.js' },
  ],
  invalid: reported.map(({ name, code: text, messageId, data }) => {
    const { code, range } = marked(text);
    return { name, code, errors: [{ messageId, data, ...range }] };
  }),
});
