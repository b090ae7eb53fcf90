import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** A package at one version. */
export interface PackageVersion {
  readonly name: string;
  readonly version: string;
}

/** Where packages are unpacked; no part of the repository. */
export const corpusFolder = join(root, 'corpus');

/** The folder that a package is, or will be, unpacked in. */
export function folderOf({ name, version }: PackageVersion): string {
  return join(corpusFolder, `${name.replace('/', '+')}@${version}`);
}

/** Downloads and unpacks those of the packages that are not there yet, with `npm pack`: nothing of theirs is run. */
export function fetchPackages(packages: readonly PackageVersion[]): void {
  const missing = packages.filter((entry) => !existsSync(folderOf(entry)));
  if (missing.length === 0) return;
  console.error(`Fetching ${missing.length} packages into corpus/ …`);
  mkdirSync(corpusFolder, { recursive: true });
  const folder = mkdtempSync(join(corpusFolder, '.fetching-'));
  try {
    const output = execFileSync(
      'npm',
      ['pack', '--json', '--ignore-scripts', ...missing.map(({ name, version }) => `${name}@${version}`)],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 28 },
    );
    for (const packed of JSON.parse(output) as readonly (PackageVersion & { readonly filename: string })[]) {
      const unpacked = mkdtempSync(join(folder, 'package-'));
      execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', unpacked, '--strip-components=1']);
      renameSync(unpacked, folderOf(packed));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
