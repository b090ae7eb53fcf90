import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './project.ts';

/** Packs the package into `folder` as it would be published; answers where it is. */
export async function packPlugin(folder: string): Promise<string> {
  const { output } = await run(root, 'npm', 'pack', '--silent', '--pack-destination', folder);
  return join(folder, output.trim().split('\n').at(-1) ?? '');
}

/**
 * Installs a packed package with other packages, as a user does, into a new folder.
 *
 * @throws Error with what npm says, where it cannot
 */
export async function installFresh(
  folder: string,
  tarball: string,
  versions: Readonly<Record<string, string>>,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const quiet = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  const { code, output } = await run(folder, 'npm', 'install', ...quiet, tarball, ...packages);
  if (code !== 0) throw new Error(`npm cannot install ${packages.join(' ')}:\n${output}`);
}
