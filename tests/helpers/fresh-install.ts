import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Installation } from './installation.ts';
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
): Promise<Installation> {
  createProject(folder);
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const quiet = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  const { code, output } = await run(folder, 'npm', 'install', ...quiet, tarball, ...packages);
  if (code !== 0) throw new Error(`npm cannot install ${packages.join(' ')}:\n${output}`);
  return new Installation(folder);
}

/** Unpacks a packed package into a new folder, beside dependencies of this project; asks no registry. */
export async function installBeside(
  folder: string,
  tarball: string,
  packages: readonly string[],
): Promise<Installation> {
  createProject(folder);
  const modules = join(folder, 'node_modules');
  for (const name of packages) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  const { code, output } = await run(folder, 'tar', '-xzf', tarball);
  if (code !== 0) throw new Error(`tar cannot unpack ${tarball}:\n${output}`);
  renameSync(join(folder, 'package'), join(modules, 'eslint-plugin-bulwark'));
  return new Installation(folder);
}

function createProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
}
