import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Finding, Report } from 'eslint-plugin-bulwark/report';
import { Trouble } from './trouble.ts';

/** A finding that was there when the baseline was written. Code is none in it, and so no secret. */
interface KnownFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
}

/** What a baseline says of a run. */
export interface Comparison {
  readonly isNew: (finding: Finding) => boolean;
  readonly known: number;
  /** What was known and is not found any more. */
  readonly fixed: readonly KnownFinding[];
}

/** Reads a baseline, and compares what was found with it: by fingerprints, so that lines may move. */
export function compareWith(file: string, { findings }: Report): Comparison {
  const baseline = new Map(readBaseline(file).map((one) => [one.fingerprint, one]));
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    isNew: ({ fingerprint }) => !baseline.has(fingerprint),
    known: findings.filter(({ fingerprint }) => baseline.has(fingerprint)).length,
    fixed: [...baseline.values()].filter(({ fingerprint }) => !found.has(fingerprint)),
  };
}

/** Writes down what was found as what is accepted today, in an order that makes small differences. */
export function writeBaseline(file: string, { findings }: Report): void {
  const known = findings
    .map(({ fingerprint, rule, file: { path } }): KnownFinding => ({ path, rule: rule.id, fingerprint }))
    .sort(
      (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
    );
  writeFileSync(file, `${JSON.stringify({ version: 1, findings: known }, undefined, 2)}\n`);
}

function readBaseline(file: string): readonly KnownFinding[] {
  if (!existsSync(file))
    throw new Trouble(`There is no baseline '${file}'. Write one with --update-baseline.`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Trouble(`The baseline '${file}' is no JSON.`);
  }
  const { version, findings } = (content ?? {}) as {
    readonly version?: unknown;
    readonly findings?: unknown;
  };
  if (version !== 1 || !Array.isArray(findings) || !findings.every(isKnownFinding))
    throw new Trouble(`'${file}' is no baseline of this version. Write it anew with --update-baseline.`);
  return findings;
}

function isKnownFinding(value: unknown): value is KnownFinding {
  const { fingerprint, rule, path } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [fingerprint, rule, path].every((one) => typeof one === 'string');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
