import type { TSESLint } from '@typescript-eslint/utils';
import { createAnalysis, type Analysis } from './file-analysis.ts';
import { graphOf } from './model-graph.ts';
import { readSettings, type BulwarkSettings } from './settings.ts';

/** The part of a rule's context that an analysis needs. */
export interface AnalyzedContext {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly filename: string;
  /** None in a browser, whatever ESLint's types say. */
  readonly cwd: string | undefined;
  readonly settings: object;
}

/** Analyses by the tree they are of, and within that by the settings they were made with. */
const analyses = new WeakMap<object, WeakMap<object, Analysis>>();
/** Stands for settings without a `bulwark` key. */
const NONE: BulwarkSettings = {};

/**
 * Reads `settings.bulwark`, once for each settings object, with the tables it adds.
 *
 * @throws SettingsError where it cannot be read
 */
export function requireSettings(settings: object | undefined): void {
  const given = (settings as Readonly<Record<string, unknown>> | undefined)?.['bulwark'];
  // Without tables of the project's own, the plugin's need not be compiled to know that they can be.
  if (readSettings(given).models) graphOf(given as object, given);
}

/**
 * The analysis of the file a rule looks at, shared by all rules.
 *
 * @throws SettingsError where `settings.bulwark` cannot be read
 */
export function analyze(context: AnalyzedContext): Analysis {
  const { ast } = context.sourceCode;
  const given = (context.settings as Readonly<Record<string, unknown>>)['bulwark'];
  const key = typeof given === 'object' && given !== null ? given : NONE;
  const ofFile = analyses.get(ast) ?? new WeakMap<object, Analysis>();
  analyses.set(ast, ofFile);
  const known = ofFile.get(key);
  if (known) return known;
  // Not spread: a rule's context keeps what it has on its prototype.
  const { sourceCode, filename, cwd = '' } = context;
  const facts = { sourceCode, filename, cwd };
  const analysis = createAnalysis(facts, graphOf(key, given), readSettings(given));
  ofFile.set(key, analysis);
  return analysis;
}
