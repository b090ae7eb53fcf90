import { TIERS, type Model, type Tier } from '../dataflow/model.ts';
import { didYouMean } from '../syntax/did-you-mean.ts';
import { parseVersionRange } from '../syntax/version-range.ts';
import { isRecord } from './is-record.ts';
import { problemInModel } from './model-check.ts';

/** Safeguards that a project can say it has elsewhere: in front of the program, or in code that no file shows. */
export const SAFEGUARDS = [
  'csrf',
  'rate-limit',
  'headers',
  'authorization',
  'validation',
  'logging',
] as const;

/** One of the safeguards. */
export type Safeguard = (typeof SAFEGUARDS)[number];

/** What a project says under `settings.bulwark`. */
export interface BulwarkSettings {
  /** Tables of the project's own APIs, in the shape of the plugin's. */
  readonly models?: readonly Model[];
  /** The tiers of sources that count; `['remote']` without it. */
  readonly untrusted?: readonly Tier[];
  /** Hosts that belong to the project: `api.example.com`, `*.example.com`. */
  readonly trustedHosts?: readonly string[];
  /** Globs of files that hold tests, in place of the usual ones. */
  readonly testFiles?: readonly string[];
  /** Safeguards that are provided elsewhere, and not missed. */
  readonly assume?: readonly Safeguard[];
  /** Ranges of packages' versions, over those of the project's manifest: `{ mysql2: '^3.17' }`. */
  readonly versions?: Readonly<Record<string, string>>;
  /** Whether the project is a library, so that strangers call what it exports; without it, its manifest tells. */
  readonly libraryMode?: boolean;
}

/** Settings that cannot be read: which part, and what is wrong with it. */
export class SettingsError extends Error {
  constructor(problem: string) {
    super(`settings.bulwark${problem}`);
    this.name = 'SettingsError';
  }
}

const readers: { readonly [Key in keyof BulwarkSettings]-?: (value: unknown) => void } = {
  models: requireModels,
  untrusted: (value) => requireListOf('untrusted', value, TIERS),
  trustedHosts: requireHosts,
  testFiles: (value) => requireListOf('testFiles', value),
  assume: (value) => requireListOf('assume', value, SAFEGUARDS),
  versions: requireVersions,
  libraryMode(value) {
    if (typeof value !== 'boolean') throw new SettingsError('.libraryMode must be true or false');
  },
};

/** Settings that have been read, so that each object is read once and not for every file. */
const known = new WeakMap<object, BulwarkSettings>();

/**
 * Checks the shape of settings; what it returns is what it was given.
 *
 * @throws SettingsError with the part that is wrong
 */
export function readSettings(value: unknown): BulwarkSettings {
  if (value === undefined) return {};
  if (!isRecord(value)) throw new SettingsError(' must be an object');
  const before = known.get(value);
  if (before) return before;
  for (const [key, given] of Object.entries(value)) {
    const names = Object.keys(readers);
    if (!names.includes(key))
      throw new SettingsError(` has the unknown key '${key}'${didYouMean(key, names)}`);
    if (given !== undefined) readers[key as keyof BulwarkSettings](given);
  }
  known.set(value, value);
  return value;
}

function requireModels(value: unknown): void {
  if (!Array.isArray(value)) throw new SettingsError('.models must be a list of tables');
  for (const [at, model] of (value as readonly unknown[]).entries()) {
    const found = problemInModel(model);
    if (!found) continue;
    const name =
      isRecord(model) && typeof model['package'] === 'string' ? ` (table '${model['package']}')` : '';
    throw new SettingsError(`.models[${at}]${found.where}${name} ${found.problem}`);
  }
}

/** Requires a list of texts; where `words` are given, of those. */
function requireListOf(key: string, value: unknown, words?: readonly string[]): void {
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');
  if (!isList) throw new SettingsError(`.${key} must be a list of ${words ? words.join(', ') : 'texts'}`);
  const unknown = words && (value as readonly string[]).find((one) => !words.includes(one));
  if (unknown !== undefined && words)
    throw new SettingsError(`.${key} has the unknown entry '${unknown}'; known are ${words.join(', ')}`);
}

function requireHosts(value: unknown): void {
  requireListOf('trustedHosts', value);
  const odd = (value as readonly string[]).find((host) => !/^(?:\*\.)?[^\s/*:@?#]+(?::\d+)?$/.test(host));
  if (odd !== undefined)
    throw new SettingsError(
      `.trustedHosts has '${odd}', which is no host such as 'api.example.com' or '*.example.com'`,
    );
}

function requireVersions(value: unknown): void {
  if (!isRecord(value)) throw new SettingsError('.versions must map names of packages to ranges');
  for (const [name, range] of Object.entries(value)) {
    if (typeof range !== 'string' || !parseVersionRange(range))
      throw new SettingsError(`.versions['${name}'] must be a range of versions, such as '^3.17'`);
  }
}
