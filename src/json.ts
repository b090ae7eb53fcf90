import json from '@eslint/json';
import type { ESLint, Linter } from 'eslint';
import { namespace } from './configs.ts';
import bulwark from './index.ts';

/** The presets for JSON: each a list, for the notations that such files are written in. */
export interface BulwarkJson {
  readonly configs: Record<'recommended' | 'strict', Linter.Config[]>;
}

/** Files in each notation. TypeScript and editors read comments in theirs. */
const NOTATIONS: readonly (readonly [language: string, files: readonly string[]])[] = [
  ['json/json', ['**/*.json']],
  [
    'json/jsonc',
    ['**/*.{jsonc,code-workspace}', '**/{ts,js}config.json', '**/tsconfig.*.json', '.vscode/*.json'],
  ],
  ['json/json5', ['**/*.json5']],
];

/** What programs write and read, and nobody keeps a secret in. */
const WRITTEN_BY_PROGRAMS: readonly string[] = [
  '**/{package-lock,npm-shrinkwrap,composer.lock,deno.lock}.json',
  '**/node_modules/**',
];

function preset(name: 'recommended' | 'strict'): Linter.Config[] {
  const rules: Linter.RulesRecord = {};
  for (const [rule, { meta }] of Object.entries(bulwark.rules)) {
    if (!meta?.languages?.some((language) => String(language).startsWith('json/'))) continue;
    const entry = bulwark.configs[name].rules?.[`${namespace}/${rule}`];
    if (entry !== undefined) rules[`${namespace}/${rule}`] = entry;
  }
  return NOTATIONS.map(([language, files]) => ({
    name: `${namespace}/${language}/${name}`,
    files: [...files],
    ignores: [...WRITTEN_BY_PROGRAMS],
    language,
    plugins: { json: json as unknown as ESLint.Plugin, [namespace]: bulwark },
    rules,
  }));
}

const bulwarkJson: BulwarkJson = {
  configs: { recommended: preset('recommended'), strict: preset('strict') },
};

export default bulwarkJson;
