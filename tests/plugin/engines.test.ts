import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installBeside, packPlugin } from '../helpers/fresh-install.ts';
import { readers, usualReaders, type Installation, type Report } from '../helpers/installation.ts';
import { applications } from '../helpers/marked-lines.ts';
import { readProjectFile, root, run } from '../helpers/project.ts';

let base = '';
let here: Installation;
/** What ESLint reports with the usual parsers. */
let expected: readonly Report[] = [];

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'bulwark-engines-'));
  here = await installBeside(join(base, 'project'), await packPlugin(base), [
    ...['eslint', '@typescript-eslint/parser', 'vue-eslint-parser'],
    ...['oxlint', 'esbuild', 'path-browserify'],
  ]);
  here.writeSamples();
  expected = await here.lint(usualReaders);
}, 240_000);
afterAll(() => rmSync(base, { recursive: true }));

describe('the command line of ESLint', { timeout: 240_000 }, () => {
  it('reports something in every kind of file', () => {
    const kinds = new Set(expected.map(({ file }) => /\w+$/.exec(file)?.[0]));
    expect([...kinds]).toEqual(expect.arrayContaining(['cjs', 'js', 'ts', 'tsx', 'vue']));
    expect(expected.filter(({ rule }) => !rule.startsWith('bulwark/'))).toEqual([]);
  });

  for (const options of [['--cache'], ['--cache'], ['--concurrency=2']]) {
    it(`reports the same with ${options.join(' ')}`, async () => {
      expect(await here.lint(usualReaders, options)).toEqual(expected);
    });
  }
});

describe('oxlint', { timeout: 240_000 }, () => {
  it('reports what ESLint does', async () => {
    expect(await here.lintWithOxlint()).toEqual(expected);
  });

  it('reports what ESLint does where the syntax is odd', async () => {
    // Those that oxlint reads, without the component of two scripts, of which it reads each on its own.
    for (const file of ['assigned.ts', 'elements.jsx', 'module.js', 'script.cjs', 'types.ts', 'types.tsx'])
      cpSync(join(root, 'tests/fixtures/syntax', file), join(here.folder, 'syntax', file));
    const reports = await here.lint([...readers.espree, ...readers.typescript], [], ['syntax']);
    expect(reports).not.toEqual([]);
    expect(await here.lintWithOxlint(['syntax'])).toEqual(reports);
  });
});

describe('a browser', () => {
  const entry = `
    import { Linter } from 'eslint/universal';
    import bulwark from 'eslint-plugin-bulwark';
    globalThis.lint = (code) => JSON.stringify(new Linter().verify(code, bulwark.configs.all, 'src/app.js'));
  `;

  it('runs the rules from a bundle in which nothing of Node is left', async () => {
    writeFileSync(join(here.folder, 'browser.js'), entry);
    const { code, output } = await run(
      here.folder,
      process.execPath,
      'node_modules/esbuild/bin/esbuild',
      ...['browser.js', '--bundle', '--platform=browser', '--log-level=error'],
      // ESLint itself asks for these; the plugin asks for nothing.
      ...['--alias:node:path=path-browserify', '--define:process.env={}'],
    );
    expect(code, output).toBe(0);
    const browser = createContext({ structuredClone, URL }) as { lint?: (text: string) => string };
    // eslint-disable-next-line bulwark/no-code-injection -- it is the bundle that was just made
    runInContext(output, browser);
    const text = readProjectFile(`${applications}/express-pg/articles.js`);
    const messages = JSON.parse(browser.lint?.(text) ?? '[]') as readonly Linter.LintMessage[];
    const inFile = expected.filter(({ file }) => file === 'apps/express-pg/articles.js');
    expect(inFile).not.toEqual([]);
    expect(messages.map(({ line, message }) => ({ line, message }))).toEqual(
      inFile.map(({ line, message }) => ({ line, message })),
    );
  });
});
