import { expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

it.each([
  [
    "import { NodeVM } from 'vm2'; new NodeVM();",
    'no-insecure-sandbox',
    "import { VMScript } from 'vm2'; new VMScript('1');",
  ],
  [
    "import * as ivm from 'isolated-vm'; new ivm.Isolate({ inspector: true });",
    'no-insecure-sandbox',
    "import * as ivm from 'isolated-vm'; new ivm.Isolate({ inspector: false });",
  ],
  [
    "import { Script } from 'node:vm'; new Script(localStorage.getItem('a'));",
    'no-insecure-sandbox',
    "import { Script } from './own.js'; new Script(localStorage.getItem('a'));",
  ],
  [
    "eval(decodeURIComponent('%61%62%63%64'));",
    'no-encoded-code',
    "eval(encodeURIComponent('%61%62%63%64'));",
  ],
  [
    "import { Buffer } from 'node:buffer'; eval(Buffer.from('616c6572742831', 'hex').toString());",
    'no-encoded-code',
    "import { Buffer } from './own.js'; eval(Buffer.from('616c6572742831', 'hex').toString());",
  ],
])('%s is a matter of %s', (hit, rule, miss) => {
  expect(reportedRules(hit)).toContain(`bulwark/${rule}`);
  expect(reportedRules(miss)).not.toContain(`bulwark/${rule}`);
});
