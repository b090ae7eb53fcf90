import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import type { PresetName } from '../../src/configs.ts';
import type { BulwarkPlugin } from '../../src/index.ts';
import { root } from '../root.ts';
import { corpusFolder } from './fetch-packages.ts';
import type { SourceFile } from './source-files.ts';

/** What is found in a file under one configuration. */
export type LintFile = (file: Pick<SourceFile, 'path' | 'text'>) => Promise<readonly Linter.LintMessage[]>;

/** The plugin as it is published. */
export async function importPlugin(): Promise<BulwarkPlugin> {
  const url = pathToFileURL(join(root, 'dist/index.js')).href;
  return ((await import(url)) as { readonly default: BulwarkPlugin }).default;
}

/** The configuration of a preset of the plugin as it is published. */
export async function presetConfig(name: PresetName): Promise<Linter.Config> {
  return (await importPlugin()).configs[name];
}

/**
 * Lints files of the corpus, or texts that stand for such, as a project without configuration of its own does that
 * switches on `rules`. Comments that configure ESLint are not read: they are about other rules.
 */
export function createLinter(rules: readonly Linter.Config[]): LintFile {
  const eslint = new ESLint({
    cwd: corpusFolder,
    overrideConfigFile: true,
    overrideConfig: [
      {
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
        languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      },
      { files: ['**/*.{ts,mts,cts,tsx}'], languageOptions: { parser: typescriptParser } },
      { files: ['commonjs/**/*.js', '**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
      ...rules,
    ],
  });
  return async ({ path, text }) => {
    // Packages for bundlers hold modules that their manifests do not say are such; the text does, as Node reads it.
    const filePath = join(corpusFolder, MODULE.test(text) ? '' : 'commonjs', path);
    const [result] = await eslint.lintText(text, { filePath });
    // Of ESLint's own messages only those about files that do not parse are of interest.
    return (result?.messages ?? []).filter(({ ruleId, fatal }) => ruleId !== null || fatal);
  };
}

/** A statement that only a module can hold. */
const MODULE = /^(?:import|export)[\s{*'"]/m;
