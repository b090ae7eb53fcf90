import command from '../../src/rules/no-command-injection.ts';
import rule from '../../src/rules/no-shell-from-library-input.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const head = "import { exec, execFile } from 'node:child_process';\n";
const inLibrary = { bulwark: { libraryMode: true } };

const reported: readonly (readonly [name: string, code: string, source: string, label: string])[] = [
  [
    'a parameter of a function that the library exports',
    'export function clone(url) { exec(`git clone ${«url»}`); }',
    'url',
    'given to clone, which this library exports',
  ],
  [
    'a parameter between quotes',
    "exports.size = (file, done) => exec('stat \"' + «file» + '\"', done);",
    'file',
    'given to size, which this library exports',
  ],
  [
    'a member of the options, through a private function',
    'function run(line) { exec(line); } export const tag = (options) => run(`git tag ${«options.name»}`);',
    'options.name',
    'given to tag, which this library exports',
  ],
  [
    'a method of a class',
    'export class Repository { checkout(ref) { exec(`git checkout ${«ref»}`); } }',
    'ref',
    'given to Repository.checkout, which this library exports',
  ],
];

ruleTester.run('no-shell-from-library-input', rule, {
  valid: [
    ['a program of its own', 'export function clone(url) { exec(`git clone ${url}`); }', false],
    [
      'a function that runs the command it is given',
      'export const run = (command) => exec(`nice ${command}`);',
      true,
    ],
    ['a whole command', 'export const run = (line) => exec(line);', true],
    ['a list of arguments', "export const clone = (url) => execFile('git', ['clone', url]);", true],
    ['a function that nobody else can call', 'function clone(url) { exec(`git clone ${url}`); }', true],
    ['a number', 'export const end = (id) => exec(`kill ${Number(id)}`);', true],
    ['a number by its type', 'export const end = (id: number) => exec(`kill ${id}`);', true],
    ['one of two texts', "export const log = (to: 'main' | 'next') => exec(`git log ${to}`);", true],
  ].map(([name, code, isLibrary]) => ({
    name: String(name),
    code: head + String(code),
    settings: { bulwark: { libraryMode: isLibrary } },
  })),
  invalid: reported.map(([name, text, source, label]) => {
    const { code, range } = marked(head + text);
    return {
      name,
      code,
      settings: inLibrary,
      errors: [{ messageId: 'libraryCommand', data: { source, label, sink: 'exec' }, ...range }],
    };
  }),
});

ruleTester.run('no-command-injection, which leaves what a library is given to it', command, {
  valid: [
    {
      name: 'a parameter of a function that the library exports',
      code: `${head}export function clone(url) { exec(\`git clone \${url}\`); }`,
      settings: inLibrary,
    },
    {
      name: 'a program of its own',
      code: `#!/usr/bin/env node\n${head}exec('git status');`,
      settings: inLibrary,
    },
  ],
  invalid: [],
});
