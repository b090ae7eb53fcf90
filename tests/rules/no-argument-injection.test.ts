import rule from '../../src/rules/no-argument-injection.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const head = `import express from 'express'; import { execFile, spawn, exec } from 'node:child_process'; const app = express();\n`;
const inHandler = (code: string): string => `${head}app.get('/', (req, res) => { ${code} });`;

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id?: 'taintedArgument' | 'taintedWords';
  readonly sink?: string;
  /** The word to put before the value, and what that makes of the list. */
  readonly suggestion?: readonly [word: string, before: string, after: string];
}

const reported: readonly Reported[] = [
  {
    name: 'a pattern that grep may take for an option',
    code: inHandler("execFile('grep', ['-r', «req.query.x», 'docs']);"),
    suggestion: ['--', "['-r', req.query.x", "['-r', '--', req.query.x"],
  },
  {
    name: 'a revision, before which a word of its own says that no option follows',
    code: inHandler("execFile('git', ['log', «req.query.x»]);"),
    suggestion: ['--end-of-options', "['log', req.query.x", "['log', '--end-of-options', req.query.x"],
  },
  {
    name: 'the address of a repository, which `--` alone does not make safe',
    code: inHandler("execFile('git', ['clone', «req.query.x», 'folder']);"),
  },
  {
    name: 'a program behind another',
    code: inHandler("spawn('sudo', ['rm', '-rf', «req.query.x»]);"),
    sink: 'spawn',
    suggestion: ['--', "'-rf', req.query.x", "'-rf', '--', req.query.x"],
  },
  {
    name: 'a list that is put together in steps',
    code: inHandler("const list = ['-czf', 'a.tgz']; list.push(«req.query.x»); spawn('/usr/bin/tar', list);"),
    sink: 'spawn',
  },
  {
    name: 'the host that ssh connects to',
    code: inHandler("spawn('ssh', [«req.query.x», 'uptime']);"),
    sink: 'spawn',
  },
  {
    name: 'a list that a request sends',
    code: `${head}app.post('/', (req) => { spawn('curl', «req.query.x»); });`,
    sink: 'spawn',
  },
  {
    name: 'a value before options, in front of which nothing can be put',
    code: inHandler("execFile('cp', [«req.query.x», '-r', 'folder']);"),
  },
  {
    name: 'a text that only begins with the value',
    code: inHandler("execFile('wget', [`${«req.query.x»}/index.html`]);"),
    suggestion: ['--', '[`${req', "['--', `${req"],
  },
  {
    name: 'a text that is split at spaces',
    code: `import { execaCommand } from 'execa';\n${inHandler('execaCommand(`git show ${«req.query.x»}`);')}`,
    id: 'taintedWords',
    sink: 'execaCommand',
  },
  {
    name: 'the middle of a word of such a text',
    code: `import { execaCommand } from 'execa';\n${inHandler('execaCommand(`git show refs/${«req.query.x»}`);')}`,
    id: 'taintedWords',
    sink: 'execaCommand',
  },
];

ruleTester.run('no-argument-injection', rule, {
  valid: [
    { name: 'a program without such options', code: inHandler("execFile('echo', [req.query.x]);") },
    { name: 'a constant', code: inHandler("execFile('git', ['log', 'main']);") },
    { name: 'a value after --', code: inHandler("execFile('grep', ['-r', '--', req.query.x]);") },
    {
      name: 'a value after --end-of-options',
      code: inHandler("execFile('git', ['log', '--end-of-options', req.query.x]);"),
    },
    { name: 'the value of an option', code: inHandler("execFile('git', ['commit', '-m', req.query.x]);") },
    {
      name: 'the value of a long option',
      code: inHandler('execFile("git", ["log", `--author=${req.query.x}`]);'),
    },
    { name: 'a path with a beginning', code: inHandler('execFile("cat", [`./${req.query.x}`]);') },
    { name: 'a whole address', code: inHandler('execFile("curl", [`https://host/${req.query.x}`]);') },
    { name: 'the file that ffmpeg reads', code: inHandler("spawn('ffmpeg', ['-i', req.query.x, 'a.mp4']);") },
    { name: 'a number', code: inHandler("execFile('find', [String(Number(req.query.x))]);") },
    {
      name: 'a value that is refused when it begins with a dash',
      code: inHandler("if (req.query.x.startsWith('-')) return; execFile('git', ['log', req.query.x]);"),
    },
    {
      name: 'a value of a pattern that begins otherwise',
      code: inHandler(
        "if (!/^[a-z][a-z-]*$/.test(req.query.x)) return; execFile('git', ['log', req.query.x]);",
      ),
    },
    {
      name: 'a value of a list',
      code: inHandler("if (['a', 'b'].includes(req.query.x)) execFile('git', ['log', req.query.x]);"),
    },
    {
      name: 'an absolute path',
      code: `import path from 'node:path';\n${inHandler("execFile('rm', [path.resolve('/data', req.query.x)]);")}`,
    },
    {
      name: 'a value of unknown origin',
      code: `${head}export const f = (x) => execFile('git', ['log', x]);`,
    },
    { name: 'a program of which nothing is known', code: inHandler("execFile(tool, ['a', req.query.x]);") },
    {
      name: 'what a shell reads, which is the business of another rule',
      code: inHandler("spawn('git', ['log', req.query.x], { shell: true }); exec('git log ' + req.query.x);"),
    },
    {
      name: 'a test',
      code: inHandler("execFile('git', ['log', req.query.x]);"),
      filename: 'tests/run.test.ts',
    },
  ],
  invalid: reported.map(({ name, code: text, id = 'taintedArgument', sink = 'execFile', suggestion }) => {
    const { code, range } = marked(text);
    const data = { source: 'req.query.x', label: 'the query string of the request', sink };
    const suggestions = suggestion && [
      {
        messageId: 'endOptions' as const,
        data: { word: suggestion[0] },
        output: code.replace(suggestion[1], () => suggestion[2]),
      },
    ];
    return { name, code, errors: [{ messageId: id, data, ...range, ...(suggestions && { suggestions }) }] };
  }),
});
