import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Trouble } from './trouble.ts';

const execute = promisify(execFile);

/** What git prints; rejects when git fails or is not there. No shell reads the arguments. */
export async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute('git', ['-c', 'core.quotePath=false', ...args], {
    cwd,
    maxBuffer: 1024 * 1024 * 1024,
  });
  return stdout;
}

/** The root of the repository that holds a folder; undefined where there is none, or no git. */
export async function repositoryRoot(cwd: string): Promise<string | undefined> {
  try {
    return (await git(cwd, 'rev-parse', '--show-toplevel')).replace(/\r?\n$/, '');
  } catch {
    return undefined;
  }
}

/** The root of the repository, for an option that needs one. */
export async function requireRepository(cwd: string, option: string): Promise<string> {
  const root = await repositoryRoot(cwd);
  if (root === undefined) throw new Trouble(`${option} needs git and a repository, and ${cwd} is in none.`);
  return root;
}

/** The commit in which a reference and what is checked out have their common history. */
export async function mergeBase(root: string, ref: string): Promise<string> {
  if (ref.startsWith('-')) throw new Trouble(`'${ref}' is no reference of git.`);
  try {
    await git(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  } catch {
    const branch = ref.replace(/^origin\//, '');
    throw new Trouble(
      `git knows no '${ref}' here. Fetch it first: git fetch origin ${branch}:refs/remotes/origin/${branch}`,
    );
  }
  try {
    return (await git(root, 'merge-base', ref, 'HEAD')).trim();
  } catch {
    const isShallow = (await git(root, 'rev-parse', '--is-shallow-repository')).trim() === 'true';
    throw new Trouble(
      isShallow
        ? `The history that is here is too short to find where '${ref}' and HEAD part. Fetch the rest: git fetch --unshallow (in GitHub Actions: fetch-depth: 0; in GitLab: GIT_DEPTH: 0).`
        : `'${ref}' and HEAD have no commit in common.`,
    );
  }
}
