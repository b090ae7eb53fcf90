import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { projectFacts } from '../../src/analysis/project-facts.ts';
import type { Project } from '../../src/dataflow/project.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bulwark-facts-'));
  write('package.json', {
    private: true,
    dependencies: { hoisted: '^1.0.0', both: '^1.0.0', 'server-kit': '^2' },
    devDependencies: { both: '^9.0.0' },
  });
  write('packages/api/package.json', {
    name: 'api',
    exports: './index.js',
    dependencies: { pg: '^8.11.0', tagged: 'latest', local: 'workspace:*', 'server-kit': '^2' },
    devDependencies: { tool: '~3.1' },
    peerDependencies: { tool: '>=2 <4', peer: '^5' },
    optionalDependencies: { extra: '1.x' },
  });
  write('packages/lib/package.json', { main: 'index.js', dependencies: { pg: 'npm:pg@^8' } });
  write('packages/app/package.json', { main: 'index.js', private: true });
  write('packages/api/dist/package.json', { type: 'module' });
  write('packages/broken/package.json', '{ "dependencies": ');
  write('packages/list/package.json', []);
});
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

function write(path: string, value: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value));
}

function factsOf(
  filename: string,
  versions: Readonly<Record<string, string>> = {},
  libraryMode?: boolean,
  cwd = root,
): Project {
  const settings = { versions, libraryMode };
  return projectFacts({ filename, cwd }, settings, (name) => name === 'server-kit');
}

/** The first version that may be installed, and the first after those. */
function bounds(project: Project, name: string): string {
  const [first] = project.versionsOf(name) ?? [];
  return first ? `${first.from.join('.')} to ${first.before?.join('.') ?? 'any'}` : 'unknown';
}

describe('the versions of a package', () => {
  const inApi = (): string => join(root, 'packages/api/src/deep/a.js');
  const cases: readonly (readonly [name: string, versions: string])[] = [
    ['pg', '8.11.0 to 9.0.0'],
    ['extra', '1.0.0 to 2.0.0'],
    ['peer', '5.0.0 to 6.0.0'],
    // What users may run it with counts, not what it is developed with.
    ['tool', '2.0.0 to 4.0.0'],
    ['hoisted', '1.0.0 to 2.0.0'],
    ['both', '1.0.0 to 2.0.0'],
    ['tagged', 'unknown'],
    ['local', 'unknown'],
    ['absent', 'unknown'],
    ['constructor', 'unknown'],
  ];
  for (const [name, versions] of cases) {
    it(`${name}: ${versions}`, () => expect(bounds(factsOf(inApi()), name)).toBe(versions));
  }

  it('are those of the settings where these name the package', () => {
    expect(bounds(factsOf(inApi(), { pg: '^7', absent: '2' }), 'pg')).toBe('7.0.0 to 8.0.0');
    expect(bounds(factsOf(inApi(), { pg: '^7', absent: '2' }), 'absent')).toBe('2.0.0 to 3.0.0');
  });

  it('are read over a manifest that only says how files are loaded', () => {
    expect(bounds(factsOf(join(root, 'packages/api/dist/a.js')), 'pg')).toBe('8.11.0 to 9.0.0');
  });

  it('are those of the manifest above where the nearest cannot be read', () => {
    expect(bounds(factsOf(join(root, 'packages/broken/a.js')), 'hoisted')).toBe('1.0.0 to 2.0.0');
    expect(bounds(factsOf(join(root, 'packages/list/a.js')), 'hoisted')).toBe('1.0.0 to 2.0.0');
  });

  it('are looked for above the working directory as far as the first manifest', () => {
    const cwd = join(root, 'packages/api/src');
    expect(bounds(factsOf(inApi(), {}, undefined, cwd), 'pg')).toBe('8.11.0 to 9.0.0');
    expect(bounds(factsOf(inApi(), {}, undefined, cwd), 'hoisted')).toBe('unknown');
  });

  it('are those of the working directory for a text without a file', () => {
    for (const name of ['<input>', '<text>', '__placeholder__.js', 'src/a.js', 'untitled:Untitled-1'])
      expect(bounds(factsOf(name), 'hoisted'), name).toBe('1.0.0 to 2.0.0');
  });

  it('are found for a piece of a file that a processor took out', () => {
    expect(bounds(factsOf(join(root, 'packages/api/README.md/0_a.js')), 'pg')).toBe('8.11.0 to 9.0.0');
  });

  it('are unknown where there is no file system, or nothing says where the file is', () => {
    expect(bounds(factsOf('a.js', {}, undefined, '.'), 'hoisted')).toBe('unknown');
    vi.stubGlobal('process', { ...process, getBuiltinModule: undefined });
    expect(bounds(factsOf(inApi()), 'pg')).toBe('unknown');
    expect(bounds(factsOf(inApi(), { pg: '^7' }), 'pg')).toBe('7.0.0 to 8.0.0');
    vi.stubGlobal('process', undefined);
    expect(bounds(factsOf(inApi()), 'pg')).toBe('unknown');
  });

  it('are read once for a file, and only when asked for', () => {
    const reads: string[] = [];
    const fs = process.getBuiltinModule('node:fs');
    const getBuiltinModule = (): object => ({
      readFileSync: (path: string, encoding: 'utf8') => {
        reads.push(path);
        return fs.readFileSync(path, encoding);
      },
    });
    vi.stubGlobal('process', { ...process, getBuiltinModule });
    const facts = factsOf(inApi(), { pg: '^7' }, true);
    facts.versionsOf('pg');
    expect([facts.isLibrary, reads]).toEqual([true, []]);
    facts.versionsOf('absent');
    facts.versionsOf('other');
    expect(reads.filter((path) => path === `${root}/package.json`)).toHaveLength(1);
  });
});

describe('whether a project is a library', () => {
  const cases: readonly (readonly [file: string, answer: boolean | undefined])[] = [
    ['packages/lib/a.js', true],
    // What is not published is called by its own project alone.
    ['packages/app/a.js', false],
    // A server says what strangers call by its routes.
    ['packages/api/a.js', false],
  ];
  for (const [file, answer] of cases) {
    it(`${file}: ${String(answer)}`, () => expect(factsOf(join(root, file)).isLibrary).toBe(answer));
  }

  it('is what the settings say', () => {
    expect(factsOf(join(root, 'packages/lib/a.js'), {}, false).isLibrary).toBe(false);
  });

  it('is unknown without a manifest', () => {
    expect(factsOf('a.js', {}, undefined, '.').isLibrary).toBe(undefined);
  });
});
