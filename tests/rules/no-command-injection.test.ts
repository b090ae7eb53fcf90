import rule from '../../src/rules/no-command-injection.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const head = `import express from 'express'; import cp, { exec, execFile, spawn } from 'node:child_process'; const app = express();\n`;
const inHandler = (code: string): string => `${head}app.get('/', (req, res) => { ${code} });`;

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id?:
    | 'taintedCommand'
    | 'taintedProgram'
    | 'taintedCode'
    | 'taintedEnvironment'
    | 'taintedDirectory'
    | 'taintedQuotedValue'
    | 'dynamicQuotedValue'
    | 'dynamicCommand';
  readonly sink?: string;
  readonly source?: string;
  readonly label?: string;
  readonly value?: string;
  /** What is fixed unread: a text and what takes its place. */
  readonly fix?: readonly [before: string, after: string];
  /** What the suggestion puts in place of the call of `exec`, and what else it changes. */
  readonly suggestion?: {
    readonly id: 'useArgumentList' | 'useArgumentListOfWholeValues' | 'removeQuotes' | 'removeShell';
    readonly program?: string;
    readonly changes: readonly (readonly [before: string, after: string])[];
  };
}

const reported: readonly Reported[] = [
  {
    name: 'a word of a command line',
    code: inHandler("exec('ls ' + «req.query.x»);"),
    suggestion: {
      id: 'useArgumentListOfWholeValues',
      program: 'ls',
      changes: [["exec('ls ' + req.query.x)", "execFile('ls', [String(req.query.x)])"]],
    },
  },
  {
    name: 'a value between double quotes, where $( ) still runs',
    code: inHandler('exec(`ls "${«req.query.x»}"`);'),
    suggestion: {
      id: 'useArgumentList',
      program: 'ls',
      changes: [['exec(`ls "${req.query.x}"`)', "execFile('ls', [String(req.query.x)])"]],
    },
  },
  {
    name: 'a value between single quotes, which it can close',
    code: inHandler("exec(`ls '${«req.query.x»}'`);"),
    suggestion: {
      id: 'useArgumentList',
      program: 'ls',
      changes: [["exec(`ls '${req.query.x}'`)", "execFile('ls', [String(req.query.x)])"]],
    },
  },
  { name: 'a whole command', code: inHandler('cp.execSync(«req.query.x»);'), sink: 'cp.execSync' },
  {
    name: 'a handler that a wrapper of this file calls',
    code: `${head}const wrap = (fn) => (req, res, next) => Promise.resolve(fn(req, res, next)).catch(next);
app.get('/', wrap(async (req, res) => { exec(«req.query.x»); }));`,
  },
  {
    name: 'a command that is built over statements',
    code: inHandler("let command = 'ls'; command += ' -l '; command += req.query.x; exec(«command»);"),
  },
  {
    name: 'a function that was promisified',
    code: `import { promisify } from 'util'; const run = promisify(require('child_process').exec);\n${inHandler("run('ls ' + «req.query.x»);")}`,
    sink: 'run',
    suggestion: {
      id: 'useArgumentListOfWholeValues',
      program: 'ls',
      changes: [
        ["promisify(require('child_process').exec)", "promisify(require('child_process').execFile)"],
        ["run('ls ' + req.query.x)", "run('ls', [String(req.query.x)])"],
      ],
    },
  },
  {
    name: 'an argument, where an option turns a shell on',
    code: inHandler("spawn('ls', [«req.query.x»], { shell: true });"),
    sink: 'spawn',
    suggestion: { id: 'removeShell', changes: [['{ shell: true }', '{}']] },
  },
  {
    name: 'an argument, where a shell is turned on somewhere',
    code: inHandler("spawn('npm.cmd', [«req.query.x»], { shell: process.platform === 'win32' });"),
    sink: 'spawn',
  },
  {
    name: 'the text of a shell that is started by name',
    code: inHandler("execFile('/bin/sh', ['-c', 'ls ' + «req.query.x»]);"),
    sink: 'execFile',
  },
  {
    name: 'the text of a shell behind another program',
    code: inHandler("spawn('sudo', ['-n', 'bash', '-lc', `ls ${«req.query.x»}`]);"),
    sink: 'spawn',
  },
  {
    name: 'arguments that are put together in steps',
    code: inHandler("const list = ['-c']; list.push('ls ' + «req.query.x»); spawn('bash', list);"),
    sink: 'spawn',
  },
  {
    name: 'words that a shell on another machine reads',
    code: inHandler("spawn('ssh', ['host', 'ls', «req.query.x»]);"),
    sink: 'spawn',
  },
  {
    name: 'the program',
    code: inHandler('spawn(«req.query.x», []);'),
    id: 'taintedProgram',
    sink: 'spawn',
  },
  {
    name: 'the code of an interpreter',
    code: inHandler("spawn('python3', ['-c', «req.query.x»]);"),
    id: 'taintedCode',
    sink: 'spawn',
  },
  {
    name: 'the environment as a whole',
    code: inHandler("spawn('ls', [], { env: «req.body.env» });"),
    id: 'taintedEnvironment',
    sink: 'spawn',
    source: 'req.body.env',
    label: 'the body of the request',
  },
  {
    name: 'an object of variables among others',
    code: inHandler("spawn('ls', [], { env: { ...process.env, ...«req.body.env» } });"),
    id: 'taintedEnvironment',
    sink: 'spawn',
    source: 'req.body.env',
    label: 'the body of the request',
  },
  {
    name: 'the name of a variable',
    code: inHandler("spawn('ls', [], { env: { [«req.query.x»]: '1' } });"),
    id: 'taintedEnvironment',
    sink: 'spawn',
  },
  {
    name: 'the code of the interpreter that runs this program',
    code: inHandler("execFile(process.execPath, ['-e', «req.query.x»]);"),
    id: 'taintedCode',
    sink: 'execFile',
  },
  {
    name: 'arguments of the interpreter of a child',
    code: inHandler("cp.fork('./child.js', [], { execArgv: [«req.query.x»] });"),
    id: 'taintedCode',
    sink: 'cp.fork',
  },
  {
    name: 'the script of sed',
    code: inHandler("execFile('sed', [`s/a/${«req.query.x»}/`, 'a.txt']);"),
    id: 'taintedCode',
    sink: 'execFile',
  },
  {
    name: 'what watch repeats',
    code: inHandler("spawn('watch', ['-n', '5', 'ls ' + «req.query.x»]);"),
    sink: 'spawn',
  },
  {
    name: 'a value of unknown origin, put into a command line',
    code: `${head}export const run = (name) => exec(\`npm run \${«name»}\`);`,
    id: 'dynamicCommand',
    value: 'name',
  },
  {
    name: 'the folder in which a program starts',
    code: inHandler("spawn('git', ['status'], { cwd: «req.query.x» });"),
    id: 'taintedDirectory',
    sink: 'spawn',
  },
  {
    name: 'the shell that reads a command',
    code: inHandler("spawn('ls', [], { shell: «req.query.x» });"),
    id: 'taintedProgram',
    sink: 'spawn',
  },
  {
    name: 'the text of a shell in a container',
    code: inHandler("spawn('docker', ['exec', 'web', 'sh', '-c', 'ls ' + «req.query.x»]);"),
    sink: 'spawn',
  },
  {
    name: 'the text of a shell of another user',
    code: inHandler("spawn('sudo', ['-u', 'app', 'bash', '-lc', 'ls ' + «req.query.x»]);"),
    sink: 'spawn',
  },
  {
    name: 'the program of awk',
    code: inHandler("spawn('awk', ['-F,', «req.query.x», 'a.csv']);"),
    id: 'taintedCode',
    sink: 'spawn',
  },
  {
    name: 'all words of a shell of Windows',
    code: inHandler("spawn('powershell.exe', ['Get-Item', «req.query.x»]);"),
    sink: 'spawn',
  },
  {
    name: 'quotes around a value that a template quotes',
    code: `import { $ } from 'zx';\n${inHandler('const x = String(req.query.x); $`ls "${«x»}"`;')}`,
    id: 'taintedQuotedValue',
    sink: '$',
    fix: ['"${x}"', '${x}'],
  },
  {
    name: 'quotes around a value that may be a list',
    code: `import { $ } from 'zx';\nexport const f = (x) => $\`ls '\${«x»}' -l\`;`,
    id: 'dynamicQuotedValue',
    sink: '$',
    value: 'x',
    suggestion: { id: 'removeQuotes', changes: [["'${x}'", '${x}']] },
  },
  {
    name: 'quotes around more than the value',
    code: `import { $ } from 'zx';\nexport const f = (x) => $\`echo "to \${«x»}"\`;`,
    id: 'dynamicQuotedValue',
    sink: '$',
    value: 'x',
  },
  {
    name: 'a folder in which somebody else names a file',
    code: `${head}import path from 'node:path'; export const f = (x) => { const p = path.join(__dirname, x); exec(\`rm -rf \${«p»}/*\`); };`,
    id: 'dynamicCommand',
    value: 'p',
  },
  {
    name: 'a list that is joined',
    code: `${head}export const f = (list) => exec(\`ls \${«list.join(' ')»} | wc\`);`,
    id: 'dynamicCommand',
    value: "list.join(' ')",
  },
  {
    name: 'the name of a file that was uploaded',
    code: `const { exec } = require('child_process'); exports.handler = async (event) => { const key = event.Records[0].s3.object.key; exec(\`convert /tmp/\${«key»} | wc\`); };`,
    id: 'dynamicCommand',
    value: 'key',
  },
  {
    name: 'escaping for something else',
    code: inHandler('exec(`ls ${«encodeURI(req.query.x)»}`);'),
    suggestion: {
      id: 'useArgumentListOfWholeValues',
      program: 'ls',
      changes: [['exec(`ls ${encodeURI(req.query.x)}`)', "execFile('ls', [String(encodeURI(req.query.x))])"]],
    },
  },
];

ruleTester.run('no-command-injection', rule, {
  valid: [
    { name: 'a constant command', code: inHandler("exec('ls -l');") },
    {
      name: 'no shell reads arguments that are added to a list without options behind it',
      code: inHandler("const list = ['-i']; list.push('-vf', req.query.x); spawn('ffmpeg', list);"),
    },
    {
      name: 'an address, as a validator tells',
      code: `import validator from 'validator';\n${inHandler("if (validator.isIP(req.query.x)) exec('ping ' + req.query.x);")}`,
    },
    {
      name: 'no shell reads the arguments of execFile',
      code: inHandler("execFile('git', ['log', req.query.x]);"),
    },
    {
      name: 'an option that turns the shell off',
      code: inHandler("spawn('ls', [req.query.x], { shell: false });"),
    },
    {
      name: 'a positional argument of a shell',
      code: inHandler(`spawn('sh', ['-c', 'ls -- "$1"', 'sh', req.query.x]);`),
    },
    { name: 'a number', code: inHandler('exec(`kill ${Number(req.query.x)}`);') },
    {
      name: 'a value of a list',
      code: inHandler("if (['a', 'b'].includes(req.query.x)) exec('ls ' + req.query.x);"),
    },
    {
      name: 'a narrow pattern',
      code: inHandler('if (/^\\w+$/.test(req.query.x)) exec(`ls ${req.query.x}`);'),
    },
    {
      name: 'a value that is quoted for the shell',
      code: `import { quote } from 'shell-quote';\n${inHandler("exec('ls ' + quote([req.query.x]));")}`,
    },
    {
      name: 'quotes that are left and entered again',
      code: inHandler(`exec("ls '" + req.query.x.replace(/'/g, "'\\\\''") + "'");`),
    },
    {
      name: 'a program of a table',
      code: inHandler("const PROGRAMS = { a: 'ls' }; spawn(PROGRAMS[req.query.x], []);"),
    },
    {
      name: 'the file that sed reads',
      code: inHandler("execFile('sed', ['-n', '1p', req.query.x]);"),
    },
    {
      name: 'a variable of the environment by name',
      code: inHandler("spawn('ls', [], { env: { HOME: req.query.x } });"),
    },
    {
      name: 'a command that is handed over as a whole',
      code: `${head}export const run = (command) => exec(command);`,
    },
    { name: 'a folder of the program', code: `${head}exec(\`git -C \${__dirname} pull\`);` },
    {
      name: 'a folder that is made of that of the program',
      code: `${head}import path from 'node:path'; const root = path.resolve(__dirname, '..'); exec(\`rm -rf \${path.join(root, 'dist')}\`);`,
    },
    {
      name: 'the same from the address of a module',
      code: `${head}import { fileURLToPath } from 'node:url'; const here = fileURLToPath(new URL('.', import.meta.url)); exec(\`git -C \${here} pull\`);`,
    },
    {
      name: 'a list of arguments of unknown origin, which is no list of options',
      code: `${head}export class Mail { constructor(options) { this.args = options.args; this.start = spawn; } send(to) { const args = this.args ? ['-i'].concat(this.args).concat(to) : ['-i', '-f'].concat(to); this.start(this.path, args); } }`,
      settings: { bulwark: { libraryMode: false } },
    },
    { name: 'a process that runs', code: `${head}exec(\`kill \${spawn('ls').pid}\`);` },
    {
      name: "a member of the project's manifest",
      code: `${head}const manifest = require('./package.json'); exec(\`git tag v\${manifest.version}\`);`,
    },
    {
      name: 'a constant of another file',
      code: `${head}import { NAME } from './names'; exec(\`ls \${NAME}\`);`,
    },
    {
      name: 'another method of that name',
      code: inHandler("/a/.exec(req.query.x); db.exec('ls ' + req.query.x);"),
    },
    {
      name: 'a function of ours with that name',
      code: 'function exec(s) {} exports.f = (req) => exec("ls " + req.query.x);',
    },
    {
      name: 'a value of a template that quotes it',
      code: `import { $ } from 'zx';\n${inHandler('$`ls ${req.query.x} --a=${req.query.x}b`;')}`,
    },
    {
      name: 'a folder below one of the program',
      code: `import path from 'node:path';\n${inHandler(
        "spawn('git', ['status'], { cwd: path.join('/data', path.basename(req.query.x)) });",
      )}`,
    },
    { name: 'a test', code: inHandler("exec('ls ' + req.query.x);"), filename: 'tests/run.test.ts' },
    {
      name: 'arguments that are not there',
      code: `${head}exec(); spawn(); spawn(...list); execFile('sh', null, null);`,
    },
  ],
  invalid: reported.map(
    ({
      name,
      code: text,
      id = 'taintedCommand',
      sink = 'exec',
      source = 'req.query.x',
      label = 'the query string of the request',
      value,
      fix,
      suggestion,
    }) => {
      const { code, range } = marked(text);
      const data = id.startsWith('dynamic') ? { value, sink } : { source, label, sink };
      const suggestions = suggestion && [
        {
          messageId: suggestion.id,
          ...(suggestion.program !== undefined && { data: { program: suggestion.program } }),
          output: suggestion.changes.reduce((after, [from, to]) => after.replace(from, () => to), code),
        },
      ];
      const output = fix && code.replace(fix[0], () => fix[1]);
      return {
        name,
        code,
        ...(output !== undefined && { output }),
        ...(id.startsWith('dynamic') && { settings: { bulwark: { libraryMode: false } } }),
        errors: [{ messageId: id, data, ...range, ...(suggestions && { suggestions }) }],
      };
    },
  ),
});
