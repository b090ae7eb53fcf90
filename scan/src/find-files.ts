import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { globby } from 'globby';
import { git, repositoryRoot } from './git.ts';

/** What is scanned. */
const EXTENSIONS = /\.(?:[cm]?[jt]s|[jt]sx|vue)$/;
/** What nobody wrote: bundles that were made smaller, declarations without code, others' packages. */
const LEFT_OUT = /(?:^|[\\/])node_modules[\\/]|\.min\.[cm]?js$|\.d\.[cm]?ts$/;
/** Larger files are data or bundles, and take longer than all others together. */
const LARGEST = 5_000_000;

/** Files to scan, and a sentence for each path that cannot be. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly troubles: readonly string[];
  /** What is left out on purpose, and worth a word. */
  readonly notes: readonly string[];
}

/**
 * The files below paths that can be scanned, in order, each once. Ignored files are left out: in a repository git says
 * which those are, elsewhere the `.gitignore` files do. A file that is named itself is scanned whatever they say.
 */
export async function findFiles(cwd: string, paths: readonly string[]): Promise<FoundFiles> {
  const found = new Set<string>();
  const troubles: string[] = [];
  const notes: string[] = [];
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const kind = kindOf(absolute);
    if (kind === 'missing') {
      troubles.push(`There is no '${path}'.`);
    } else if (kind === 'file') {
      if (EXTENSIONS.test(absolute)) found.add(absolute);
      else notes.push(`'${path}' is no JavaScript or TypeScript, and is not scanned.`);
    } else {
      for (const file of await filesIn(absolute)) found.add(file);
    }
  }
  const files: string[] = [];
  for (const file of [...found].sort()) {
    const shown = relative(cwd, file);
    try {
      accessSync(file, constants.R_OK);
      const { size } = statSync(file);
      if (size <= LARGEST) files.push(file);
      else notes.push(`'${shown}' is larger than ${LARGEST / 1_000_000} MB, and is not scanned.`);
    } catch {
      troubles.push(`'${shown}' cannot be read.`);
    }
  }
  return { files, troubles, notes };
}

function kindOf(path: string): 'file' | 'folder' | 'missing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const listed = (await listedByGit(folder)) ?? (await walked(folder));
  return listed.filter((file) => EXTENSIONS.test(file) && !LEFT_OUT.test(relative(folder, file)));
}

/** Tracked files and those that are new and not ignored; undefined outside of repositories. */
async function listedByGit(folder: string): Promise<readonly string[] | undefined> {
  if ((await repositoryRoot(folder)) === undefined) return undefined;
  try {
    const listed = await git(folder, 'ls-files', '--cached', '--others', '--exclude-standard', '-z', '.');
    return listed
      .split('\0')
      .filter((path) => path !== '')
      .map((path) => join(folder, path))
      .filter((path) => kindOf(path) === 'file');
  } catch {
    return undefined;
  }
}

/** All files below a folder. Links to folders are not followed, so that none is walked in a circle. */
async function walked(folder: string): Promise<readonly string[]> {
  return globby('**/*', {
    cwd: realpathSync(folder),
    absolute: true,
    dot: true,
    gitignore: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
}
