import bulwark, { defineSettings, type BulwarkSettings, type Model } from 'eslint-plugin-bulwark';
import { defineConfig } from 'eslint/config';
import type { Linter } from 'eslint';

export default defineConfig([
  { plugins: { bulwark }, extends: ['bulwark/recommended'] },
  { plugins: { security: bulwark }, extends: ['security/strict'], files: ['src/**/*.ts'] },
  bulwark.configs.recommended,
  { files: ['server/**'], extends: [bulwark.configs.strict, bulwark.configs.all] },
  {
    rules: { 'bulwark/no-sql-injection': ['error', { report: 'tainted' }] },
    settings: { bulwark: { untrusted: ['remote', 'stored'] } },
  },
]);

// Without the helper, as an array of configuration objects.
export const plain: Linter.Config[] = [
  bulwark.configs.recommended,
  { plugins: { bulwark }, rules: { 'bulwark/no-sql-injection': 'warn' } },
];

export const name: string = bulwark.meta.name;
export const severity: Linter.RuleEntry | undefined = bulwark.configs.all.rules?.['bulwark/no-sql-injection'];

// @ts-expect-error -- there is no such preset
export const missing = bulwark.configs.paranoid;

// Settings have a type of their own, with and without the function that checks them.
const database: Model = {
  package: './src/db',
  types: { Db: { paths: [{ path: 'connect(0)<1>', parameters: 2, versions: '>=2' }], names: ['db'] } },
  operations: [
    { concept: 'sql-execution', call: 'Db.run()', roles: { query: ['0', '0.sql'] }, arity: [1, 2] },
  ],
  sources: [
    { path: 'read()', tier: 'stored', kind: 'text', label: 'what was read', when: { 0: ['a', null] } },
  ],
  sanitizers: [{ call: 'clean()', input: '0', output: 'return', for: ['sql'], files: ['src/**'] }],
  guards: [{ call: 'isClean()', input: '0', for: ['*'], safe: 'returns', directive: 'use server' }],
  summaries: [{ call: 'copy()', input: '0', output: 'return', keeps: 'taint' }],
};
export const settings: BulwarkSettings = defineSettings({
  models: [database],
  untrusted: ['remote', 'stored', 'local'],
  trustedHosts: ['api.example.com'],
  testFiles: ['checks/**'],
  assume: ['csrf', 'rate-limit', 'headers', 'authorization', 'validation', 'logging'],
  versions: { mysql2: '^3.17' },
  libraryMode: true,
});

// @ts-expect-error -- there is no such setting
export const misspelt: BulwarkSettings = { model: [] };
// @ts-expect-error -- there is no such safeguard
export const unknownSafeguard: BulwarkSettings = { assume: ['firewall'] };
// @ts-expect-error -- there is no such tier
export const unknownTier: BulwarkSettings = { untrusted: ['R1'] };
// @ts-expect-error -- a row needs its columns
export const unfinished: Model = { sources: [{ path: 'read()' }] };
// @ts-expect-error -- rows have no other columns
export const otherColumn: Model = { guards: [{ call: 'a', input: '0', for: ['*'], sink: true }] };
