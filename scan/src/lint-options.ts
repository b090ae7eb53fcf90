import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import bulwark from 'eslint-plugin-bulwark';
import * as ownTypescriptParser from '@typescript-eslint/parser';
import * as ownVueParser from 'vue-eslint-parser';
import type { LintRequest } from './lint-request.ts';

/**
 * The options of ESLint for the request in this module's own address. ESLint loads the module again in each worker:
 * options with plugins and parsers cannot be handed over.
 */
const request = new URL(import.meta.url).searchParams.get('request');
export default request === null ? {} : await optionsFor(JSON.parse(request) as LintRequest);

async function optionsFor(asked: LintRequest): Promise<ESLint.Options> {
  const rules = selectedRules(asked);
  const shared: ESLint.Options = {
    cwd: asked.cwd,
    fix: asked.fix,
    concurrency: asked.concurrency,
    // What was named is scanned, and what is not there was told before.
    errorOnUnmatchedPattern: false,
    warnIgnored: false,
    ...(asked.cache !== undefined && { cache: true, cacheLocation: asked.cache, cacheStrategy: 'content' }),
  };
  if (asked.config !== undefined) return { ...shared, ...(await projectOptions(asked, rules)) };
  return {
    ...shared,
    overrideConfigFile: true,
    ignore: false,
    overrideConfig: [
      ...languages(asked),
      {
        plugins: { bulwark },
        rules,
        settings: bulwark.configs[asked.preset].settings ?? {},
        // Comments about rules that are not here would be errors of their own.
        linterOptions: { reportUnusedDisableDirectives: 'off' },
      },
    ],
  };
}

/** The project's configuration, of which the rules of this plugin run; where it has none of them, the preset's. */
async function projectOptions(asked: LintRequest, rules: Linter.RulesRecord): Promise<ESLint.Options> {
  const options: ESLint.Options = {
    ...(typeof asked.config === 'string' && { overrideConfigFile: asked.config }),
    ruleFilter: ({ ruleId }) =>
      Object.hasOwn(rules, ruleId) || (asked.rules === undefined && ruleId.startsWith('bulwark/')),
  };
  const found = (await new ESLint({ ...options, cwd: asked.cwd }).calculateConfigForFile('bulwark.js')) as
    Linter.Config | undefined;
  const has = found?.plugins?.['bulwark'] !== undefined;
  return has ? options : { ...options, overrideConfig: [{ plugins: { bulwark }, rules }] };
}

function selectedRules({ preset, rules: names, lowestScore }: LintRequest): Linter.RulesRecord {
  const all = bulwark.configs[names ? 'all' : preset].rules ?? {};
  return Object.fromEntries(
    Object.entries(all as Linter.RulesRecord).filter(([id]) => {
      const name = id.replace('bulwark/', '');
      const { securitySeverity = 0 } = (bulwark.rules[name]?.meta?.docs ?? {}) as {
        securitySeverity?: number;
      };
      return securitySeverity >= lowestScore && (names?.includes(name) ?? true);
    }),
  );
}

/** How each kind of file is parsed: with the project's own parsers where it has them, so that they know its syntax. */
function languages({ cwd, sourceType }: LintRequest): readonly Linter.Config[] {
  const parser = (ofProject(cwd, '@typescript-eslint/parser') ?? ownTypescriptParser) as Linter.Parser;
  const vueParser = (ofProject(cwd, 'vue-eslint-parser') ?? ownVueParser) as Linter.Parser;
  return [
    {
      files: ['**/*.{js,mjs,jsx,cjs}'],
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    ...(sourceType ? [{ files: ['**/*.{js,jsx}'], languageOptions: { sourceType } }] : []),
    { files: ['**/*.{ts,mts,cts,tsx}'], languageOptions: { parser } },
    {
      files: ['**/*.vue'],
      languageOptions: { parser: vueParser, parserOptions: { parser: { ts: parser, tsx: parser } } },
    },
  ];
}

/** A package as the project has it; undefined where it has none, or one that does not load (with TypeScript 7, say). */
function ofProject(cwd: string, name: string): unknown {
  try {
    return createRequire(join(cwd, 'noop.js'))(name);
  } catch {
    return undefined;
  }
}
