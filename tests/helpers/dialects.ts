import * as babelParser from '@babel/eslint-parser';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter as Linter10 } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import * as vueParser from 'vue-eslint-parser';

/** A way to read code: a parser with its options, and the major of ESLint that it works with. */
export interface Dialect {
  readonly name: string;
  readonly extension: 'js' | 'cjs' | 'jsx' | 'ts' | 'tsx' | 'vue';
  readonly Linter: typeof Linter10;
  readonly languageOptions: NonNullable<Linter10.Config['languageOptions']>;
}

/** Syntax that only Babel reads: proposals, and the types of other languages. */
const babelPlugins = [
  'decoratorAutoAccessors',
  'deferredImportEvaluation',
  'destructuringPrivate',
  'asyncDoExpressions',
  'doExpressions',
  'exportDefaultFrom',
  'explicitResourceManagement',
  'functionBind',
  'functionSent',
  'importAttributes',
  ['optionalChainingAssign', { version: '2023-07' }],
  ['pipelineOperator', { proposal: 'hack', topicToken: '%' }],
  'sourcePhaseImports',
  'throwExpressions',
];

function babel(...types: readonly string[]): Dialect['languageOptions'] {
  return {
    parser: babelParser as unknown as Linter10.Parser,
    parserOptions: {
      requireConfigFile: false,
      babelOptions: {
        babelrc: false,
        configFile: false,
        parserOpts: { plugins: [...babelPlugins, ...types] },
      },
    },
  };
}

// Version 7 of Babel's parser, the last one for Node 20, brings a scope manager that ESLint 10 does not take.
const BabelLinter = Linter9 as unknown as typeof Linter10;
const typescript = typescriptParser as unknown as Linter10.Parser;
const vue = vueParser as unknown as Linter10.Parser;

/** The parsers that the plugin is used with, by what they read. */
export const dialects = {
  js: { name: 'espree, modules', extension: 'js', Linter: Linter10, languageOptions: {} },
  cjs: {
    name: 'espree, scripts',
    extension: 'cjs',
    Linter: Linter10,
    languageOptions: { sourceType: 'commonjs' },
  },
  jsx: {
    name: 'espree, JSX',
    extension: 'jsx',
    Linter: Linter10,
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  },
  ts: {
    name: '@typescript-eslint/parser',
    extension: 'ts',
    Linter: Linter10,
    languageOptions: { parser: typescript },
  },
  tsx: {
    name: '@typescript-eslint/parser, JSX',
    extension: 'tsx',
    Linter: Linter10,
    languageOptions: { parser: typescript, parserOptions: { ecmaFeatures: { jsx: true } } },
  },
  babel: {
    name: '@babel/eslint-parser',
    extension: 'js',
    Linter: BabelLinter,
    languageOptions: babel('jsx', 'decorators'),
  },
  babelFlow: {
    name: '@babel/eslint-parser, Flow',
    extension: 'js',
    Linter: BabelLinter,
    languageOptions: babel('jsx', 'flow', 'decorators'),
  },
  babelTypescript: {
    name: '@babel/eslint-parser, TypeScript',
    extension: 'ts',
    Linter: BabelLinter,
    languageOptions: babel('typescript', 'decorators-legacy'),
  },
  vue: {
    name: 'vue-eslint-parser',
    extension: 'vue',
    Linter: Linter10,
    languageOptions: { parser: vue, parserOptions: { parser: typescriptParser } },
  },
} as const satisfies Readonly<Record<string, Dialect>>;
