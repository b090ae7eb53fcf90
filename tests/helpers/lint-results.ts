import { ESLint, type Linter } from 'eslint';
import type { Formatter, FormatterContext } from '../../src/formatters/report.ts';
import bulwark from '../../src/index.ts';

/** What ESLint finds with a preset in texts by their paths, and what its formatters are told. */
export async function lintTexts(
  texts: Readonly<Record<string, string>>,
  config: Linter.Config = bulwark.configs.strict,
): Promise<{ readonly results: ESLint.LintResult[]; readonly context: FormatterContext }> {
  const eslint = new ESLint({ cwd: '/project', overrideConfigFile: true, overrideConfig: config });
  const results: ESLint.LintResult[] = [];
  for (const [filePath, text] of Object.entries(texts))
    results.push(...(await eslint.lintText(text, { filePath })));
  const configOf = async (path: string): Promise<Linter.Config> =>
    (await eslint.calculateConfigForFile(path)) as Linter.Config;
  const rulesMeta = eslint.getRulesMetaForResults(results);
  return { results, context: { cwd: '/project', rulesMeta, configOf } };
}

/** The report of a formatter on texts. */
export async function reportOn(
  formatter: Formatter,
  texts: Readonly<Record<string, string>>,
  context: FormatterContext = {},
  config?: Linter.Config,
): Promise<string> {
  const linted = await lintTexts(texts, config);
  return formatter(linted.results, { ...linted.context, ...context });
}

/** A token that no service gave out, put together here so that nobody takes it for a real one. */
export const TOKEN = ['AKIA', 'Z7QX2M4N6P3R5T7V'].join('');

/** An injection whose way has three stations, beside a secret on the same line. */
export const INJECTION = `import express from 'express';
import pg from 'pg';
const pool = new pg.Pool();
express().get('/users', (req, res) => {
  const { name } = req.query;
  pool.query("SELECT * FROM users WHERE name = '" + name + "'", '${TOKEN}');
});
`;
