import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installations, type InstallationName } from '../helpers/compatible-versions.ts';
import { installFresh, packPlugin } from '../helpers/fresh-install.ts';
import {
  readers,
  usualReaders,
  type Installation,
  type Reader,
  type Report,
} from '../helpers/installation.ts';

const installed = new Map<InstallationName, Installation>();
let base = '';
/** What the newest ESLint reports with the usual parsers: what all others must report of the files they read. */
let expected: readonly Report[] = [];

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'bulwark-compatibility-'));
  const tarball = await packPlugin(base);
  // One after the other: a slow registry is not made faster by more questions at a time.
  for (const name of Object.keys(installations) as InstallationName[]) {
    const installation = await installFresh(join(base, name), tarball, installations[name]);
    installation.writeSamples();
    installed.set(name, installation);
  }
  expected = await at('newest').lint(usualReaders);
}, 600_000);
afterAll(() => rmSync(base, { recursive: true }));

function at(name: InstallationName): Installation {
  return installed.get(name) as Installation;
}

/** The expected reports in files that these parsers read. */
function expectedOf(chosen: readonly Reader[]): readonly Report[] {
  const extensions = chosen.flatMap(({ files }) => files.replace(/^\*\*\/\*\.|[{}]/g, '').split(','));
  return expected.filter(({ file }) => extensions.includes(/\w+$/.exec(file)?.[0] ?? ''));
}

const combinations: readonly {
  readonly name: string;
  readonly installation: InstallationName;
  readonly chosen: readonly Reader[];
}[] = [
  { name: 'ESLint 9.15, espree, no TypeScript', installation: 'oldest', chosen: readers.espree },
  { name: 'ESLint 9.15, @babel/eslint-parser', installation: 'oldest', chosen: readers.babel },
  {
    name: 'ESLint 9.15, vue-eslint-parser for JavaScript',
    installation: 'oldest',
    chosen: readers.vueForJavaScript,
  },
  {
    name: 'the newest ESLint 9, espree and @typescript-eslint/parser',
    installation: 'eslint9',
    chosen: [...readers.espree, ...readers.typescript],
  },
  {
    name: 'ESLint 10, @typescript-eslint/parser for JavaScript',
    installation: 'newest',
    chosen: readers.typescriptForJavaScript,
  },
  { name: 'ESLint 10, espree beside TypeScript 7', installation: 'typescript7', chosen: readers.espree },
];

describe('the packed package, newly installed', () => {
  it('reports something in every kind of file', () => {
    const kinds = new Set(expected.map(({ file }) => /\w+$/.exec(file)?.[0]));
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['cjs', 'js', 'ts', 'tsx', 'vue']));
    expect(expected.filter(({ rule }) => !rule.startsWith('bulwark/'))).toEqual([]);
  });

  for (const { name, installation, chosen } of combinations) {
    it(`${name}: the reports are the same`, async () => {
      expect(await at(installation).lint(chosen)).toEqual(expectedOf(chosen));
    });
  }

  it('the newest oxlint: the reports are the same', async () => {
    expect(await at('newest').lintWithOxlint()).toEqual(expected);
  });
});
