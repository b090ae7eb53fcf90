import { contextsOf } from '../concepts/contexts.ts';
import type { Model, Tier } from '../dataflow/model.ts';

/** What a project says under `settings.bulwark`. */
export interface BulwarkSettings {
  /** Tables of the project's own APIs, in the shape of the plugin's. */
  readonly models?: readonly Model[];
  /** The tiers of sources that count; `['remote']` without it. */
  readonly untrusted?: readonly Tier[];
  /** Ranges of packages' versions, over those of the project's manifest: `{ mysql2: '^3.17' }`. */
  readonly versions?: Readonly<Record<string, string>>;
  /** Globs of files that hold tests, in place of the usual ones. */
  readonly testFiles?: readonly string[];
  /** Whether the project is a library, so that strangers call what it exports. */
  readonly libraryMode?: boolean;
}

/** Settings that cannot be read: which part, and what is wrong with it. */
export class SettingsError extends Error {
  constructor(problem: string) {
    super(`settings.bulwark: ${problem}`);
    this.name = 'SettingsError';
  }
}

const TIERS: readonly string[] = ['remote', 'stored', 'local'];
const KEYS: readonly string[] = ['models', 'untrusted', 'testFiles', 'versions', 'libraryMode'];
const MODEL_KEYS: readonly string[] = [
  'package',
  'aliases',
  'types',
  'operations',
  'sources',
  'sanitizers',
  'guards',
  'summaries',
];
const CONDITIONS = ['when', 'arity', 'files', 'directive', 'versions'];
const ROW_KEYS: Readonly<
  Record<string, { readonly required: readonly string[]; readonly optional: readonly string[] }>
> = {
  operations: { required: ['concept', 'call', 'roles'], optional: ['facts', 'defaultsFrom', ...CONDITIONS] },
  sources: { required: ['path', 'tier', 'kind', 'label'], optional: CONDITIONS },
  sanitizers: { required: ['call', 'input', 'output', 'for'], optional: CONDITIONS },
  guards: { required: ['call', 'input', 'for'], optional: ['safe', ...CONDITIONS] },
  summaries: {
    required: ['call', 'input', 'output', 'keeps'],
    optional: ['kind', 'form', 'schema', ...CONDITIONS],
  },
};

/**
 * Checks the shape of settings; what it returns is what it was given.
 *
 * @throws SettingsError with the part that is wrong
 */
export function readSettings(value: unknown): BulwarkSettings {
  if (value === undefined) return {};
  if (!isRecord(value)) throw new SettingsError('must be an object');
  for (const key of Object.keys(value)) {
    if (!KEYS.includes(key)) throw new SettingsError(`unknown key '${key}'; known are ${KEYS.join(', ')}`);
  }
  const { models, untrusted, testFiles, versions, libraryMode } = value;
  if (testFiles !== undefined && !(isList(testFiles) && testFiles.every((glob) => typeof glob === 'string')))
    throw new SettingsError(`'testFiles' must be a list of globs`);
  if (
    untrusted !== undefined &&
    !(isList(untrusted) && untrusted.every((tier) => TIERS.includes(String(tier))))
  )
    throw new SettingsError(`'untrusted' must be a list of ${TIERS.join(', ')}`);
  if (libraryMode !== undefined && typeof libraryMode !== 'boolean')
    throw new SettingsError(`'libraryMode' must be true or false`);
  if (
    versions !== undefined &&
    !(isRecord(versions) && Object.values(versions).every((one) => typeof one === 'string'))
  )
    throw new SettingsError(`'versions' must map names of packages to ranges`);
  if (models !== undefined) {
    if (!isList(models)) throw new SettingsError(`'models' must be a list of tables`);
    models.forEach((model, at) => readModel(model, `models[${at}]`));
  }
  return value;
}

function readModel(model: unknown, where: string): void {
  if (!isRecord(model)) throw new SettingsError(`${where} must be an object`);
  for (const [key, rows] of Object.entries(model)) {
    if (!MODEL_KEYS.includes(key))
      throw new SettingsError(`${where} has the unknown key '${key}'; known are ${MODEL_KEYS.join(', ')}`);
    const columns = Object.hasOwn(ROW_KEYS, key) ? ROW_KEYS[key] : undefined;
    if (!columns) continue;
    if (!isList(rows)) throw new SettingsError(`${where}.${key} must be a list of rows`);
    rows.forEach((row, at) => {
      const name = `${where}.${key}[${at}]`;
      if (!isRecord(row)) throw new SettingsError(`${name} must be an object`);
      for (const column of columns.required) {
        if (row[column] === undefined) throw new SettingsError(`${name} lacks '${column}'`);
      }
      for (const context of isList(row['for']) ? row['for'] : []) {
        if (!contextsOf(String(context)))
          throw new SettingsError(`${name} has the unknown context '${String(context)}'`);
      }
      for (const column of Object.keys(row)) {
        if (!columns.required.includes(column) && !columns.optional.includes(column))
          throw new SettingsError(`${name} has the unknown column '${column}'`);
      }
    });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
