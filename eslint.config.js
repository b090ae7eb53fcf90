import { readdirSync } from 'node:fs';
import { defineConfig, globalIgnores } from 'eslint/config';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import tseslint from 'typescript-eslint';
import bulwark from './dist/index.js';

/**
 * The folders of `src`, each with those it may import besides itself. Rules and what they share see concepts, never a
 * model table: a new library is a new table, and no rule changes with it.
 */
const layers = {
  rules: ['families', 'rule-kit', 'fixes', 'analysis', 'concepts', 'dataflow', 'syntax'],
  families: ['rule-kit', 'fixes', 'analysis', 'concepts', 'dataflow', 'syntax'],
  'rule-kit': ['analysis', 'concepts', 'dataflow', 'syntax'],
  fixes: ['analysis', 'concepts', 'dataflow', 'syntax'],
  analysis: ['models', 'concepts', 'dataflow', 'syntax'],
  models: ['concepts', 'dataflow', 'syntax'],
  concepts: ['dataflow', 'syntax'],
  dataflow: ['syntax'],
  syntax: [],
  explain: ['rules', 'rule-kit', 'concepts', 'syntax'],
  formatters: ['explain', 'rules', 'rule-kit', 'syntax'],
};

/** What may be loaded where findings are explained, and where reports are written. */
const loadable = { explain: 'eslint/universal$', formatters: '(node:|eslint$)' };

/** What the published plugin is made of loads nothing at run time: no package, and nothing of Node. */
const noPackages = {
  regex: '^[^.]',
  allowTypeImports: true,
  message:
    'The plugin imports no package at run time; `import type` is free, `process.getBuiltinModule` reaches Node.',
};

/** @type {(folder: string, allowed: readonly string[]) => import('eslint').Linter.Config} */
function layerConfig(folder, allowed) {
  const forbidden = Object.keys(layers).filter((other) => other !== folder && !allowed.includes(other));
  return {
    name: `project/layer-${folder}`,
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            folder in loadable
              ? {
                  ...noPackages,
                  regex: `^(?!${loadable[/** @type {keyof typeof loadable} */ (folder)]})[^.]`,
                }
              : noPackages,
            {
              regex: '^(\\.\\./)+(index|configs)\\.ts$',
              message: 'The entry imports the layers, not the reverse.',
            },
            ...(forbidden.length === 0
              ? []
              : [
                  {
                    regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
                    message: `${folder}/ imports only ${['itself', ...allowed].join(', ')}.`,
                  },
                ]),
          ],
        },
      ],
    },
  };
}

for (const folder of readdirSync('src', { withFileTypes: true })) {
  if (folder.isDirectory() && !(folder.name in layers)) throw new Error(`src/${folder.name} has no layer.`);
}

export default defineConfig([
  globalIgnores([
    '**/dist/',
    'coverage/',
    '.cache/',
    'corpus/',
    'examples/',
    'tests/fixtures/',
    'tests/types/consumer/',
  ]),
  {
    name: 'project/types',
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Calls assertions unnecessary without which the code does not compile (optional properties made exact).
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Node types are compared with their names: the enumeration behind them would be an import at run time.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Rules are objects whose methods never say `this`, and are taken apart by what makes them.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: 'project/code',
    rules: { eqeqeq: 'error', 'object-shorthand': 'error', 'prefer-const': 'error' },
  },
  { name: 'project/itself', files: ['**/*.{js,ts}'], plugins: { bulwark }, extends: ['bulwark/strict'] },
  {
    name: 'project/source',
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 640, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-globals': ['error', 'Buffer', '__dirname', '__filename', 'require', 'setImmediate'],
    },
  },
  {
    name: 'project/tables-and-generated',
    files: ['src/models/**/*.ts', 'src/concepts/words/**/*.ts', 'src/rules/index.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    name: 'project/programs',
    files: ['scripts/**/*.ts', 'tests/**/*.ts'],
    // What they load is what was built below the project's folder, which only the machine knows.
    rules: { 'bulwark/no-dynamic-import': ['error', { report: 'tainted' }] },
  },
  {
    name: 'project/tables',
    files: ['src/models/**/*.ts'],
    // A role named `secret` says where the secret of others stands: `0.{user,password}`.
    rules: { 'bulwark/no-hardcoded-secret': 'off' },
  },
  {
    name: 'project/named-exports',
    files: ['src/*/**/*.ts'],
    ignores: ['src/{rules,models}/**'],
    rules: { 'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }] },
  },
  {
    name: 'project/reports',
    files: ['src/formatters/**/*.ts'],
    // ESLint loads a formatter by its default export.
    rules: { 'no-restricted-exports': 'off' },
  },
  ...Object.entries(layers).map(([folder, allowed]) => layerConfig(folder, allowed)),
  {
    name: 'project/entry',
    files: ['src/*.ts'],
    // The entry for JSON brings the language.
    ignores: ['src/json.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noPackages] }] },
  },
  {
    name: 'project/rules',
    files: ['src/rules/*.ts', 'tests/rules/**/*.ts'],
    extends: [eslintPlugin.configs.recommended],
    // The rules' defaults stand beside `meta`; what makes the rule puts them in.
    // Their messages' ids are handed to what reports for several rules.
    rules: {
      'eslint-plugin/require-meta-default-options': 'off',
      'eslint-plugin/no-unused-message-ids': 'off',
    },
  },
]);
