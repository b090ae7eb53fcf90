import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By module: code that runs a text of unknown origin, and its twin that does something else. */
const tables: Readonly<Record<string, readonly (readonly [runs: string, other: string])[]>> = {
  language: [
    ['globalThis.eval(text);', 'other.eval(text);'],
    ['Function(text);', 'Functions(text);'],
    ['new Function("a", text);', 'new Functions("a", text);'],
    ['document.body.setAttribute("onload", text);', 'document.body.setAttribute("title", text);'],
    ['$.globalEval(text);', '$.trim(text);'],
    [
      'chrome.userScripts.register([{ js: [{ code: text }] }]);',
      'chrome.userScripts.register([{ js: [{ file: text }] }]);',
    ],
    ['execScript(text);', 'runScript(text);'],
    ['window.setInterval("a" + text);', 'own.setInterval("a" + text);'],
    ['document.createElement("script").text = text;', 'document.createElement("p").text = text;'],
    ['chrome.tabs.executeScript(1, { code: text });', 'chrome.tabs.executeScript(1, { file: text });'],
    ['chrome.devtools.inspectedWindow.eval(text);', 'chrome.devtools.panels.eval(text);'],
  ],
  'node:vm': [
    ["require('vm').runInContext(text, c);", "require('own').runInContext(text, c);"],
    [
      "const { Script } = require('vm'); new Script(text);",
      "const { Script } = require('own'); new Script(text);",
    ],
    ["import vm from 'vm'; vm.compileFunction(text);", "import vm from 'vm'; vm.createContext(text);"],
  ],
  'node:module': [
    ["import M from 'module'; new M('x')._compile(text);", "import M from 'own'; new M('x')._compile(text);"],
  ],
  'node:worker_threads': [
    [
      "import { Worker as W } from 'worker_threads'; new W(text, { eval: true });",
      "import { Worker as W } from 'worker_threads'; new W(text, { eval: false });",
    ],
  ],
  vm2: [
    ["import { VM } from 'vm2'; new VM().run(text);", "import { VM } from 'own'; new VM().run(text);"],
    [
      "import { VMScript } from 'vm2'; new VMScript(text);",
      "import { VMScript } from 'own'; new VMScript(text);",
    ],
    ["import { NodeVM } from 'vm2'; NodeVM.code(text);", "import { NodeVM } from 'vm2'; NodeVM.path(text);"],
  ],
  'safe-eval': [
    ["const run = require('safe-eval'); run(text);", "const run = require('own'); run(text);"],
    ["import run from 'notevil'; run(text);", "import run from 'own'; run(text);"],
  ],
  'module-from-string': [
    [
      "import { requireFromString as r } from 'module-from-string'; r(text);",
      "import { requireFromString as r } from 'own'; r(text);",
    ],
  ],
  puppeteer: [
    [
      "import p from 'puppeteer'; const page = await (await p.launch()).newPage(); page.evaluate('a' + text);",
      "import p from 'puppeteer'; const page = await (await p.launch()).newPage(); page.evaluate((a) => a, text);",
    ],
    [
      "import { chromium } from 'playwright'; chromium.launch().then(async (b) => (await b.newPage()).addScriptTag({ content: text }));",
      "import { chromium } from 'playwright'; chromium.launch().then(async (b) => (await b.newPage()).addStyleTag({ content: text }));",
    ],
  ],
  'node:inspector': [
    [
      "import { Session } from 'node:inspector'; new Session().post('Runtime.evaluate', { expression: text });",
      "import { Session } from 'node:inspector'; new Session().post('Runtime.enable', { expression: text });",
    ],
  ],
  'chrome-remote-interface': [
    [
      "const CDP = require('chrome-remote-interface'); const c = await CDP(); c.Runtime.evaluate({ expression: text });",
      "const CDP = require('chrome-remote-interface'); const c = await CDP(); c.Network.enable({ expression: text });",
    ],
  ],
  evaluators: [
    ["import { compile } from 'jse-eval'; compile(text);", "import { compile } from 'own'; compile(text);"],
    ["import { evaluate } from 'eval5'; evaluate(text);", "import { evaluate } from 'own'; evaluate(text);"],
    ["import Sval from 'sval'; new Sval().run(text);", "import Sval from 'sval'; new Sval().import(text);"],
    [
      "import Sandbox from '@nyariv/sandboxjs'; new Sandbox().compile(text);",
      "import Sandbox from '@nyariv/sandboxjs'; new Sandbox().getContext(text);",
    ],
  ],
  'selenium-webdriver': [
    [
      "import { Builder } from 'selenium-webdriver'; const d = await new Builder().build(); d.executeScript('a' + text);",
      "import { Builder } from 'selenium-webdriver'; const d = await new Builder().build(); d.executeScript('a', text);",
    ],
  ],
  electron: [
    [
      "import { BrowserWindow } from 'electron'; new BrowserWindow().webContents.executeJavaScript(text);",
      "import { BrowserWindow } from 'electron'; new BrowserWindow().webContents.send(text);",
    ],
    [
      "import { webFrame } from 'electron'; webFrame.executeJavaScript(text);",
      'webFrame.executeJavaScript(text);',
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('runs code by %s', (runs, other) => {
    const prefix = 'export async function f(text) {';
    const wrapped = (code: string): string => {
      const imports = /^(?:import [^;]*;\s*)*/.exec(code)?.[0] ?? '';
      return `${imports}${prefix} ${code.slice(imports.length)} }`;
    };
    expect(reportedRules(wrapped(runs))).toContain('bulwark/no-code-injection');
    expect(reportedRules(wrapped(other))).not.toContain('bulwark/no-code-injection');
  });
});
