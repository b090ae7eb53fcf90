import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bulwark from '../../src/index.ts';

const config: Linter.Config = {
  files: ['**/*'],
  plugins: { bulwark },
  rules: { 'bulwark/no-command-injection': 'error' },
  settings: { bulwark: { libraryMode: false } },
  languageOptions: { parser: typescriptParser as Linter.Parser },
};

function messages(code: string): readonly Linter.LintMessage[] {
  return new Linter().verify(code, config, 'example.js');
}

/** The code after the suggestion of its only report; undefined where it offers none. */
function suggested(code: string): { readonly output: string; readonly title: string } | undefined {
  const [message, ...others] = messages(code);
  expect(message?.ruleId).toBe('bulwark/no-command-injection');
  expect(others).toEqual([]);
  const [suggestion] = message?.suggestions ?? [];
  if (!suggestion) return undefined;
  const { fix, messageId = '' } = suggestion;
  return { output: code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]), title: messageId };
}

let folder = '';
let count = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulwark-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the program's `run` with a value, in a folder of its own; gives what it printed, and the files that are there. */
async function outcome(code: string, value: unknown): Promise<{ output: string; files: readonly string[] }> {
  count += 1;
  const place = mkdtempSync(join(folder, 'run-'));
  for (const [name, text] of [
    ['plain.txt', 'plain\n'],
    ['two words.txt', 'two words\n'],
    ["it's.txt", 'quote\n'],
  ] as const)
    writeFileSync(join(place, name), text);
  const file = join(folder, `program-${count}.mjs`);
  writeFileSync(file, code);
  const { run } = (await import(pathToFileURL(file).href)) as {
    run: (value: unknown, cwd: string) => Promise<string | Buffer> | string | Buffer;
  };
  let output: string;
  try {
    output = String(await run(value, place));
  } catch {
    output = 'failed';
  }
  return { output, files: readdirSync(place).sort() };
}

/** What an attacker sends to have a file made that nobody asked for. */
const ATTACKS = [
  'plain.txt; touch pwned',
  '$(touch pwned)',
  '`touch pwned`',
  'plain.txt\ntouch pwned',
  'plain.txt & touch pwned #',
  "plain.txt'; touch pwned; '",
  'plain.txt"; touch pwned; "',
];

interface Program {
  readonly name: string;
  readonly code: string;
  readonly fixed: string;
  /** Whether the value stood outside quotes, so that a shell would split it. */
  readonly joins?: true;
  /** Input that gives the same before and after. */
  readonly honest: readonly unknown[];
  /** Which of the attacks work before. */
  readonly attacks?: readonly string[];
}

const WAIT = 'return new Promise((done) => ';

const programs: readonly Program[] = [
  {
    name: 'execSync of an imported name',
    code: "import { execSync } from 'node:child_process';\nexport const run = (name, cwd) => execSync(`cat ${name}`, { cwd, stdio: 'pipe' });",
    fixed:
      "import { execSync, execFileSync } from 'node:child_process';\nexport const run = (name, cwd) => execFileSync('cat', [String(name)], { cwd, stdio: 'pipe' });",
    joins: true,
    honest: ['plain.txt', './plain.txt'],
    attacks: ATTACKS.slice(0, 5),
  },
  {
    name: 'a value between double quotes',
    code: "import { execSync } from 'node:child_process';\nexport const run = (name, cwd) => execSync(`cat \"${name}\"`, { cwd, stdio: 'pipe' }).toString();",
    fixed:
      "import { execSync, execFileSync } from 'node:child_process';\nexport const run = (name, cwd) => execFileSync('cat', [String(name)], { cwd, stdio: 'pipe' }).toString();",
    honest: ['plain.txt', 'two words.txt', "it's.txt"],
    attacks: ['$(touch pwned)', '`touch pwned`', 'plain.txt"; touch pwned; "'],
  },
  {
    name: 'a member of the module, with a callback, and text around the value between single quotes',
    code: `import cp from 'child_process';\nexport function run(name, cwd) { ${WAIT}cp.exec("cat './" + name + "'", { cwd }, (error, stdout) => done(stdout))); }`,
    fixed: `import cp from 'child_process';\nexport function run(name, cwd) { ${WAIT}cp.execFile('cat', [\`./\${name}\`], { cwd }, (error, stdout) => done(stdout))); }`,
    honest: ['plain.txt', 'two words.txt'],
    attacks: ["plain.txt'; touch pwned; '"],
  },
  {
    name: 'a promisified function that is used once',
    code: "import { promisify } from 'node:util';\nimport { exec } from 'node:child_process';\nconst execAsync = promisify(exec);\nexport const run = async (name, cwd) => (await execAsync(`wc -l plain.txt ${name}`, { cwd })).stdout;",
    fixed:
      "import { promisify } from 'node:util';\nimport { exec, execFile } from 'node:child_process';\nconst execAsync = promisify(execFile);\nexport const run = async (name, cwd) => (await execAsync('wc', ['-l', 'plain.txt', String(name)], { cwd })).stdout;",
    joins: true,
    honest: ['plain.txt'],
    attacks: ATTACKS.slice(0, 5),
  },
  {
    name: 'a command in a variable of its own',
    code: "import * as cp from 'node:child_process';\nexport const run = (name, cwd) => {\n  const command = `cat -- '${name}' plain.txt`;\n  return cp.execSync(command, { cwd, stdio: 'pipe' });\n};",
    fixed:
      "import * as cp from 'node:child_process';\nexport const run = (name, cwd) => {\n  const command = ['--', String(name), 'plain.txt'];\n  return cp.execFileSync('cat', command, { cwd, stdio: 'pipe' });\n};",
    honest: ['plain.txt', 'two words.txt'],
    attacks: ["plain.txt'; touch pwned; '"],
  },
  {
    name: 'numbers, which a list of arguments does not take',
    code: "import { execSync } from 'node:child_process';\nexport const run = (count, cwd) => execSync('head -c ' + count + ' plain.txt', { cwd, stdio: 'pipe' });",
    fixed:
      "import { execSync, execFileSync } from 'node:child_process';\nexport const run = (count, cwd) => execFileSync('head', ['-c', String(count), 'plain.txt'], { cwd, stdio: 'pipe' });",
    joins: true,
    honest: [3, '2'],
    attacks: ['1 plain.txt; touch pwned; true', '$(touch pwned)1'],
  },
  {
    name: 'a list that is joined by spaces',
    code: "import { execSync } from 'node:child_process';\nexport const run = (names, cwd) => execSync(`cat ${[].concat(names).join(' ')}`, { cwd, stdio: 'pipe' });",
    fixed:
      "import { execSync, execFileSync } from 'node:child_process';\nexport const run = (names, cwd) => execFileSync('cat', [...[].concat(names).map(String)], { cwd, stdio: 'pipe' });",
    joins: true,
    honest: [['plain.txt', './plain.txt'], ['plain.txt']],
    attacks: ['; touch pwned', '$(touch pwned)'],
  },
  {
    name: 'a value behind the name of an option, and quoted constants',
    code: "import { execSync } from 'node:child_process';\nexport const run = (text, cwd) => execSync(`grep --regexp=${text} \"two words.txt\" ''plain.txt`, { cwd, stdio: 'pipe' });",
    fixed:
      "import { execSync, execFileSync } from 'node:child_process';\nexport const run = (text, cwd) => execFileSync('grep', [`--regexp=${text}`, 'two words.txt', 'plain.txt'], { cwd, stdio: 'pipe' });",
    joins: true,
    honest: ['plain', 'words'],
    attacks: ['x; touch pwned; true', '$(touch pwned)'],
  },
];

describe('a command line with values in it, as a list of arguments', () => {
  it.each(programs)('$name', async ({ code, fixed, joins, honest, attacks = [] }) => {
    const found = suggested(code);
    expect(found?.output).toBe(fixed);
    expect(found?.title).toBe(joins ? 'useArgumentListOfWholeValues' : 'useArgumentList');
    expect(messages(fixed)).toEqual([]);
    for (const value of honest) expect(await outcome(fixed, value)).toEqual(await outcome(code, value));
    for (const attack of attacks) expect((await outcome(code, attack)).files).toContain('pwned');
    for (const attack of ATTACKS) expect((await outcome(fixed, attack)).files).not.toContain('pwned');
  });

  it('adds to what is required, and keeps the name of what is there', () => {
    const code =
      "const { exec } = require('child_process'); const execFile = 1;\nexports.run = (x, done) => exec(`cat ${x}`, done, );";
    expect(suggested(code.replace(', done, ', ''))?.output).toBe(
      "const { exec, execFile: execFile_2 } = require('child_process'); const execFile = 1;\nexports.run = (x, done) => execFile_2('cat', [String(x)]);",
    );
    const imported =
      "import { exec as run, execFile as start } from 'node:child_process';\nexport const f = (x) => run(`cat ${x}`);";
    expect(suggested(imported)?.output).toBe(
      "import { exec as run, execFile as start } from 'node:child_process';\nexport const f = (x) => start('cat', [String(x)]);",
    );
  });

  it('passes on what is a text as it is', () => {
    const code =
      "const cp = require('child_process');\nexports.run = (x) => cp.exec(`cat ${x.trim()} '${x}/a'`);";
    expect(suggested(code)?.output).toContain("cp.execFile('cat', [x.trim(), `${x}/a`])");
  });
});

describe('a command line that is left as it is', () => {
  const head =
    "import cp, { exec, execSync } from 'node:child_process'; import { promisify } from 'node:util';\n";
  it.each([
    ['a pipe', 'exec(`cat ${x} | wc`)'],
    ['several commands', 'exec(`cat ${x} && ls`)'],
    ['a redirection', 'exec(`cat ${x} > out`)'],
    ['a pattern of file names', 'exec(`cat ${x} *.txt`)'],
    ['a variable of the shell', 'exec(`cat ${x} $HOME`)'],
    ['a variable between double quotes', 'exec(`cat ${x} "$HOME"`)'],
    ['a home folder', 'exec(`cat ${x} ~/a`)'],
    ['a comment', 'exec(`cat ${x} # a`)'],
    ['an escape', 'exec(`cat ${x} a\\\\ b`)'],
    ['a second line', 'exec(`cat ${x}\nls`)'],
    ['an open quote', 'exec(`cat "${x}`)'],
    ['an assignment before the program', 'exec(`LANG=C cat ${x}`)'],
    ['a builtin of the shell', 'exec(`cd ${x}`)'],
    ['a script on Windows', 'exec(`npm run ${x}`)'],
    ['a batch file', 'exec(`./build.cmd ${x}`)'],
    ['a program with a value in it', 'exec(`tools/${x} a`)'],
    ['an option of echo', 'exec(`echo -n ${x}`)'],
    ['options that choose a shell', "exec(`cat ${x}`, { shell: '/bin/bash' })"],
    ['options that are not written there', 'exec(`cat ${x}`, options)'],
    ['options with others spread into them', 'exec(`cat ${x}`, { ...options })'],
    ['a callback that reads how it ended', 'exec(`cat ${x}`, (error) => error.code === 127)'],
    ['a catch that reads how it ended', 'try { execSync(`cat ${x}`); } catch ({ status }) { use(status); }'],
    ['an object of this file', 'const own = { exec: cp.exec }; own.exec(`cat ${x}`)'],
    ['a promisified function that is used twice', "const run = promisify(exec); run('ls'); run(`cat ${x}`)"],
    ['a command that is read again', 'const command = `cat ${x}`; log(command); exec(command)'],
    ['a constant of several words', "const FLAGS = '-l -a'; exec(`ls ${FLAGS} ${x}`)"],
    ['a comment in the text', "exec('cat ' + /* the file */ x)"],
  ])('%s', (_, code) => {
    expect(suggested(`${head}export function f(x, options) { ${code}; }`)).toBeUndefined();
  });
});
