import rule from '../../src/rules/no-unneeded-shell.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const head = "import cp, { exec, execFile, spawn } from 'node:child_process';\n";

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id: 'plainCommand' | 'plainArguments';
  readonly data: Readonly<Record<string, string>>;
  readonly change?: readonly [before: string, after: string];
}

const reported: readonly Reported[] = [
  {
    name: 'a command of constant words',
    code: "«exec»('git status --short');",
    id: 'plainCommand',
    data: { sink: 'exec', program: 'git' },
    change: ["exec('git status --short')", "execFile('git', ['status', '--short'])"],
  },
  {
    name: 'a program without arguments, and a callback',
    code: "cp.«exec»('uptime', (error, stdout) => print(stdout));",
    id: 'plainCommand',
    data: { sink: 'cp.exec', program: 'uptime' },
    change: ["exec('uptime',", "execFile('uptime', [],"],
  },
  {
    name: 'constants that are put together',
    code: "const NAME = 'main'; cp.«execSync»(`git log ${NAME}`, { encoding: 'utf8' });",
    id: 'plainCommand',
    data: { sink: 'cp.execSync', program: 'git' },
    change: ['execSync(`git log ${NAME}`', "execFileSync('git', ['log', NAME]"],
  },
  {
    name: 'an option of a call with constant arguments',
    code: "spawn('git', ['status'], { cwd, shell: «true» });",
    id: 'plainArguments',
    data: { program: 'git' },
    change: [', shell: true', ''],
  },
  {
    name: 'an option before others',
    code: "spawn('uptime', { shell: «true», cwd });",
    id: 'plainArguments',
    data: { program: 'uptime' },
    change: ['shell: true, cwd', 'cwd'],
  },
];

ruleTester.run('no-unneeded-shell', rule, {
  valid: [
    { name: 'a pipe', code: `${head}exec('git log | wc -l');` },
    { name: 'a variable of the shell', code: `${head}exec('ls $HOME');` },
    { name: 'a builtin of the shell', code: `${head}exec('ulimit -n');` },
    { name: 'a script on Windows', code: `${head}exec('npm test'); spawn('npx', ['tsc'], { shell: true });` },
    { name: 'a command with a value in it', code: `${head}export const f = (x) => exec('git log ' + x);` },
    { name: 'a shell that is asked for', code: `${head}exec('git log', { shell: '/bin/bash' });` },
    {
      name: 'a shell on one system alone',
      code: `${head}spawn('git', ['log'], { shell: process.platform === 'win32' });`,
    },
    { name: 'no shell', code: `${head}execFile('git', ['log']); spawn('git', ['log'], { shell: false });` },
    { name: 'arguments that a shell makes more of', code: `${head}spawn('ls', ['*.txt'], { shell: true });` },
    { name: 'arguments that are not constant', code: `${head}spawn('git', list, { shell: true });` },
    { name: 'a test', code: `${head}exec('git status');`, filename: 'tests/run.test.ts' },
  ],
  invalid: reported.map(({ name, code: text, id, data, change }) => {
    const { code, range } = marked(head + text);
    const suggestions = change && [
      {
        messageId: id === 'plainCommand' ? ('useArgumentList' as const) : ('removeShell' as const),
        ...(id === 'plainCommand' && { data: { program: data['program'] } }),
        output: code.replace(change[0], () => change[1]),
      },
    ];
    return { name, code, errors: [{ messageId: id, data, ...range, ...(suggestions && { suggestions }) }] };
  }),
});
