import bulwark from 'eslint-plugin-bulwark';
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
