import rule from '../../src/rules/no-encoded-code.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const reported = [
  { name: 'base64 that is evaluated', code: "eval(«atob('YWxlcnQoMSk=')»);", text: "atob('YWxlcnQoMSk=')" },
  {
    name: 'hexadecimal digits, through a buffer and a variable',
    code: "const code = «Buffer.from('616c6572742831', 'hex')».toString(); new Function(code)();",
    text: "Buffer.from('616c6572742831', 'hex')",
  },
  {
    name: 'codes of characters',
    code: 'setTimeout(«String.fromCharCode(97, 108, 101, 114, 116, 40, 49, 41)», 1);',
    text: 'String.fromCharCode(97, 108, 101, 114...',
  },
  {
    name: 'escapes of an address',
    code: "eval(«unescape('%61%6c%65%72%74')»);",
    text: "unescape('%61%6c%65%72%74')",
  },
  {
    name: 'a part of a text',
    code: "eval('(' + «atob('YWxlcnQoMSk=')» + ')');",
    text: "atob('YWxlcnQoMSk=')",
  },
  {
    name: 'the name of a module',
    code: "require(«Buffer.from('Y2hpbGRfcHJvY2Vzcw==', 'base64')».toString()).exec('id');",
    text: "Buffer.from('Y2hpbGRfcHJvY2Vzcw==', '...",
    messageId: 'encodedModule',
  },
  {
    name: 'an import',
    code: "await import(«atob('bm9kZTpmcw==')»);",
    text: "atob('bm9kZTpmcw==')",
    messageId: 'encodedModule',
  },
  {
    name: 'a function that decodes',
    code: "const d = (s) => «Buffer.from(s, 'hex')».toString(); eval(d('616c6572742831'));",
    text: "Buffer.from(s, 'hex')",
  },
] as const;

ruleTester.run('no-encoded-code', rule, {
  valid: [
    { name: 'encoded data that is no code', code: "const logo = atob('YWxlcnQoMSk='); show(logo);" },
    { name: 'a text that is no constant', code: 'export const run = (text) => eval(atob(text));' },
    { name: 'a short text', code: "eval(atob('MQ=='));" },
    { name: 'a text in no code', code: "eval(decodeURIComponent('alert(1)//name'));" },
    { name: 'bytes of a text', code: "eval(Buffer.from('alert(1)', 'utf8').toString());" },
    {
      name: 'a function of ours with this name',
      code: "function atob(x) { return x; } eval(atob('alert(1)'));",
    },
    { name: 'code that is written out', code: "eval('alert(1)');" },
  ],
  invalid: reported.map(({ name, code: given, text, ...rest }) => {
    const { code, range } = marked(given);
    return {
      name,
      code,
      errors: [{ messageId: 'messageId' in rest ? rest.messageId : 'encodedCode', data: { text }, ...range }],
    };
  }),
});
