import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bulwark from '../../src/index.ts';
import { readDocExamples } from '../helpers/doc-examples.ts';
import { listProjectFiles, readProjectFile } from '../helpers/project.ts';

const files: Readonly<Record<string, string>> = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: { strict: true, module: 'nodenext', target: 'es2022', types: [], skipLibCheck: true },
    include: ['src'],
  }),
  'package.json': '{ "type": "module" }',
  'node_modules/@types/pg/index.d.ts': `
    export class Pool { query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>; connect(): Promise<PoolClient> }
    export interface PoolClient { query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> }`,
  'node_modules/@types/pg/package.json': '{ "name": "@types/pg", "types": "index.d.ts" }',
  'node_modules/pg/package.json': '{ "name": "pg" }',
  'src/store.ts': `
    import { Pool } from 'pg';
    export class Store extends Pool {}
    export const store = new Pool();
    export const open = async () => new Pool();
    export const holder = { inner: store };
    export { Pool as Opened } from 'pg';
    export class Other { query(text: string) { return text; } }
    export const count = (text: string): number => text.length;
    export const choice = (text: string): 'ASC' | 'DESC' => (text ? 'ASC' : 'DESC');
    export const text = (value: string): string => value;
    export const anything = (value: string): any => value;`,
  'src/a.ts': 'export {};',
};

let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'bulwark-types-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the rules say of code in `src/a.ts`, with type information or without. */
function reports(code: string, isTyped: boolean, report = 'dynamic'): readonly string[] {
  const filename = join(folder, 'src/a.ts');
  writeFileSync(filename, code);
  const rules = Object.keys(bulwark.rules).map((name) => [`bulwark/${name}`, 'error' as const] as const);
  const messages = new Linter({ cwd: folder }).verify(
    code,
    {
      files: ['**/*.ts'],
      plugins: { bulwark },
      languageOptions: {
        parser: typescriptParser,
        parserOptions: isTyped ? { projectService: true, tsconfigRootDir: folder } : {},
      },
      rules: { ...Object.fromEntries(rules), 'bulwark/no-sql-injection': ['error', { report }] },
    },
    filename,
  );
  return messages.map(({ messageId, message }) => messageId ?? message);
}

describe('the class of a receiver, where the type checker knows it', { timeout: 30_000 }, () => {
  const statement = '`SELECT a FROM b WHERE c = ${location.hash}`';
  const found: readonly string[] = [
    `import { store } from './store.js'; store.query(${statement});`,
    `import { holder } from './store.js'; holder.inner.query(${statement});`,
    `import { open } from './store.js'; (await open()).query(${statement});`,
    `import { store } from './store.js'; const client = await store.connect(); client.query(${statement});`,
    `import { Store } from './store.js'; export const f = (it: Store) => it.query(${statement});`,
    `import { Opened } from './store.js'; new Opened().query(${statement});`,
  ];
  for (const code of found)
    it(`is known across files: ${code}`, () => {
      // Without it, the text alone says that it is a statement, for whom it is not known.
      const prepared = code.replace(/`SELECT.*`/, 'location.hash');
      expect(reports(prepared, true)).toEqual(['taintedStatement']);
      expect(reports(prepared, false)).toEqual([]);
      expect(reports(code, true)).toEqual(['taintedValue']);
    });

  it('is that of the project’s own class where it is one', () => {
    const code = "import { Other } from './store.js'; new Other().query(location.hash);";
    expect(reports(code, true)).toEqual([]);
  });
});

describe('the type of a value of unknown origin', { timeout: 30_000 }, () => {
  const use = (value: string): string =>
    `import { Pool } from 'pg'; import { anything, choice, count, text } from './store.js';
     const pool = new Pool(); export const f = (given: string) => pool.query(\`SELECT a FROM b WHERE c = \${${value}}\`);`;
  const cases: readonly (readonly [value: string, typed: readonly string[], untyped: readonly string[]])[] = [
    ['count(given)', [], ['dynamicValue']],
    ['choice(given)', [], ['dynamicValue']],
    ['text(given)', ['dynamicValue'], ['dynamicValue']],
    ['anything(given)', ['dynamicValue'], ['dynamicValue']],
    ['given', ['dynamicValue'], ['dynamicValue']],
    // What comes from outside is not what it is declared to be.
    ['(location.hash as unknown as number)', ['taintedValue'], ['taintedValue']],
  ];
  for (const [value, typed, untyped] of cases)
    it(value, () => {
      expect(reports(use(value), true)).toEqual(typed);
      expect(reports(use(value), false)).toEqual(untyped);
    });
});

describe('answers to code that needs no types', { timeout: 60_000 }, () => {
  it('stay the same with them', () => {
    const pages = listProjectFiles('docs/rules').map((path) => readProjectFile(`docs/rules/${path}`));
    const examples = pages.flatMap(readDocExamples).filter(({ language }) => !language.endsWith('x'));
    expect(examples.length).toBeGreaterThan(0);
    for (const { code } of examples) expect(reports(code, true), code).toEqual(reports(code, false));
  });
});
