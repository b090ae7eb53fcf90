import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { installScan, type InstalledScan } from '../helpers/installed-scan.ts';
import { TOKEN } from '../helpers/lint-results.ts';

const VULNERABLE = `const express = require('express');
const { exec } = require('child_process');
const app = express();
app.get('/', (req, res) => {
  exec('ls ' + req.query.dir);
});
`;

let installed: InstalledScan;
let folder: string;

beforeAll(() => {
  installed = installScan();
});
afterAll(() => rmSync(installed.folder, { recursive: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulwark-scanned-'));
  return () => rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
}

/** The places of findings, and how the command ended. */
async function scan(
  ...args: readonly string[]
): Promise<{ code: number | null; places: readonly string[]; output: string }> {
  const { code, output } = await installed.bulwark(folder, '--format', 'github', ...args);
  const places = [...output.matchAll(/^::error file=([^,]+),line=(\d+),/gm)].map(
    ([, file, line]) => `${file}:${line}`,
  );
  return { code, places, output };
}

describe('a scan', () => {
  it('of a folder without any configuration finds code of every kind, and leaves out what is ignored', async () => {
    write({
      'commonjs.js': `${VULNERABLE}return;\n`,
      'module.mjs': 'eval(location.hash);',
      'types.ts': 'const a: string = location.hash;\neval(a);',
      'view.tsx': 'export const a = <b/>;\neval(location.hash as string);',
      'page.vue': '<script lang="ts">\nconst a: string = location.hash; eval(a);\n</script>',
      'ignored/a.js': VULNERABLE,
      'node_modules/a/a.js': VULNERABLE,
      '.gitignore': 'ignored\n',
      'notes.md': 'eval(location.hash)',
    });
    symlinkSync(folder, join(folder, 'loop'), 'junction');
    const expected = ['commonjs.js:5', 'module.mjs:1', 'page.vue:2', 'types.ts:2', 'view.tsx:2'];
    expect(await scan()).toMatchObject({ code: 1, places: expected });
    git('init', '-q');
    expect((await scan()).places).toEqual(expected);
  });

  it('without findings ends with 0', async () => {
    write({ 'a.js': 'f();' });
    expect(await scan()).toMatchObject({ code: 0, output: '' });
  });

  it('goes on where something cannot be scanned, says so, and ends with 2', async () => {
    write({ 'a.js': VULNERABLE, 'b.js': 'const = 1', 'large.js': `f();${' '.repeat(5_000_001)}` });
    const { code, places, output } = await scan('.', 'missing.js');
    expect(code).toBe(2);
    expect(places).toContain('a.js:5');
    expect(output).toContain("There is no 'missing.js'.");
    expect(output).toContain('b.js:1 could not be scanned: Parsing error');
    expect(output).toContain("'large.js' is larger than 5 MB");
  });

  it('runs chosen rules, from a severity on, and refuses what it does not know', async () => {
    write({ 'a.js': `${VULNERABLE}res.cookie('session', 1);\n` });
    expect((await scan('--rule', 'no-code-injection')).places).toEqual([]);
    expect((await scan('--severity', 'critical')).places).toEqual(['a.js:5']);
    expect(await scan('--rule', 'no-such')).toMatchObject({
      code: 2,
      output: expect.stringContaining("There is no rule 'no-such'") as string,
    });
    expect(await scan('--preset', 'loud')).toMatchObject({
      code: 2,
      output: expect.stringContaining('Known are recommended, strict, all') as string,
    });
  });

  it('writes several reports, each to its file', async () => {
    write({ 'a.js': VULNERABLE });
    await installed.bulwark(
      folder,
      '--format',
      'sarif',
      '--output',
      'out/a.sarif',
      '--format',
      'html',
      '--output',
      'a.html',
    );
    expect(readFileSync(join(folder, 'out/a.sarif'), 'utf8')).toContain('"codeFlows"');
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toContain('<!doctype html>');
  });

  it('shows what --fix would change, with secrets masked, and changes it when asked', async () => {
    const text = `import pg from 'pg';\nimport express from 'express';\nconst pool = new pg.Pool();\nconst key = '${TOKEN}';\nexpress().get('/', (req) => pool.query(\`SELECT * FROM a WHERE b = '\${req.query.b}'\`));\n`;
    write({ 'a.js': text });
    const dry = await scan('--rule', 'no-sql-injection', '--fix-dry-run');
    expect(dry.output).toMatch(/^\+express.*\$1', \[req\.query\.b\]/m);
    expect(dry.output).not.toContain(TOKEN);
    expect(dry).toMatchObject({ code: 1, places: ['a.js:5'] });
    expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe(text);
    expect((await scan('--rule', 'no-sql-injection', '--fix')).code).toBe(0);
    expect(readFileSync(join(folder, 'a.js'), 'utf8')).toContain('[req.query.b]');
  });

  it('takes models and settings of the project when asked', async () => {
    write({
      'a.js':
        'import { run } from "./db";\nimport e from "express";\ne().get("/", (req) => run("SELECT " + req.query.a));',
      'eslint.config.mjs': `export default [{ settings: { bulwark: { models: [{ package: './db', operations: [{ concept: 'code-evaluation', call: 'run()', roles: { code: '0' } }] }] } } }];`,
    });
    expect((await scan('a.js')).places).toEqual([]);
    expect((await scan('a.js', '--config')).places).toEqual(['a.js:3']);
  });
});

describe('a scan of what changed', () => {
  beforeEach(() => {
    write({ 'a.js': VULNERABLE });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'one');
    git('checkout', '-qb', 'topic');
  });

  it('reports what a branch brings, and not what was there', async () => {
    write({
      'a.js': `${VULNERABLE}exec(process.env.X);\napp.get('/b', (req) => exec(req.query.b));\n`,
      'new.js': 'eval(location.hash);',
    });
    expect(await scan('--diff', 'main')).toMatchObject({ code: 1, places: ['a.js:8', 'new.js:1'] });
    git('checkout', '-q', '--', '.');
    rmSync(join(folder, 'new.js'));
    expect(await scan('--diff', 'main')).toMatchObject({ code: 0, places: [] });
  });

  it('reads what is staged as it is staged', async () => {
    write({ 'a.js': `${VULNERABLE}app.get('/b', (req) => exec(req.query.b));\n` });
    git('add', 'a.js');
    write({ 'a.js': 'f();' });
    expect(await scan('--staged')).toMatchObject({ code: 1, places: ['a.js:7'] });
  });

  it('says what to fetch where the history is too short, or the reference unknown', async () => {
    write({ 'b.js': 'f();' });
    git('add', '.');
    git('commit', '-qm', 'two');
    git('clone', '-q', '--depth', '1', '-b', 'topic', `file://${folder}`, 'shallow');
    execFileSync('git', ['fetch', '-q', '--depth', '1', 'origin', 'main:refs/remotes/origin/main'], {
      cwd: join(folder, 'shallow'),
      stdio: 'ignore',
    });
    const shallow = await installed.bulwark(join(folder, 'shallow'), '--diff', 'origin/main');
    expect(shallow).toMatchObject({
      code: 2,
      output: expect.stringContaining('git fetch --unshallow') as string,
    });
    expect(await scan('--diff', 'nowhere')).toMatchObject({
      code: 2,
      output: expect.stringContaining("git knows no 'nowhere'") as string,
    });
  });
});

describe('a baseline', () => {
  it('accepts what is there, also where lines move, reports what is new, and says what was fixed', async () => {
    write({ 'a.js': VULNERABLE, 'b.js': 'eval(location.hash);' });
    expect((await scan('--baseline', 'known.json')).code).toBe(2);
    expect((await scan('--baseline', 'known.json', '--update-baseline')).code).toBe(0);
    write({ 'a.js': `// moved\n${VULNERABLE}`, 'b.js': 'f();', 'c.js': 'eval(location.hash);' });
    const { code, places, output } = await scan('--baseline', 'known.json');
    expect({ code, places }).toEqual({ code: 1, places: ['c.js:1'] });
    expect(output).toContain('Fixed since the baseline: bulwark/no-code-injection in b.js.');
    write({ 'known.json': '{' });
    expect(await scan('--baseline', 'known.json')).toMatchObject({
      code: 2,
      output: "The baseline 'known.json' is no JSON.\n",
    });
  });
});

describe('the other commands', () => {
  it('print the page of a rule, and the names that are near', async () => {
    const page = await installed.bulwark(folder, 'explain', 'no-sql-injection');
    expect(page.output).toMatch(/^# bulwark\/no-sql-injection/);
    expect(await installed.bulwark(folder, 'explain', 'sql')).toMatchObject({
      code: 2,
      output: expect.stringContaining('no-sql-injection') as string,
    });
  });

  it('set ESLint up, extend what is there, and write nothing unasked', async () => {
    expect((await installed.bulwark(folder, 'init')).code).toBe(2);
    expect(existsSync(join(folder, 'eslint.config.mjs'))).toBe(false);
    expect((await installed.bulwark(folder, 'init', '--yes', '--ci', 'github')).code).toBe(0);
    expect(readFileSync(join(folder, 'eslint.config.mjs'), 'utf8')).toContain(
      "extends: ['bulwark/recommended']",
    );
    expect(readFileSync(join(folder, '.github/workflows/bulwark.yml'), 'utf8')).toContain('upload-sarif');
    write({ 'eslint.config.mjs': 'export default [\n  {},\n];\n' });
    await installed.bulwark(folder, 'init', '--yes');
    expect(readFileSync(join(folder, 'eslint.config.mjs'), 'utf8')).toBe(
      "import bulwark from 'eslint-plugin-bulwark';\nexport default [\n  bulwark.configs.recommended,\n  {},\n];\n",
    );
  });
});
