import { join } from 'node:path';
import { git } from './git.ts';

/** Which lines of a file were changed: all of them, or these. */
export type Lines = 'all' | ReadonlySet<number>;

/** Changed lines by the absolute path of the file, as it is called now. */
export type ChangedLines = ReadonlyMap<string, Lines>;

/** What differs from a commit in the working tree: commits since, changes that are in none, and files that are new. */
export async function linesSince(root: string, base: string): Promise<ChangedLines> {
  const [patch, untracked] = await Promise.all([
    git(root, 'diff', ...PLAIN, base, '--'),
    git(root, 'ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  const changed = new Map(readPatch(root, patch));
  for (const path of untracked.split('\0').filter((one) => one !== '')) changed.set(join(root, path), 'all');
  return changed;
}

/** What the next commit would change. */
export async function stagedLines(root: string): Promise<ChangedLines> {
  return readPatch(root, await git(root, 'diff', ...PLAIN, '--cached', '--'));
}

/** Whatever the user configured for reading diffs is for people. */
const PLAIN = [
  '--unified=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--find-renames',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--diff-filter=d',
] as const;

/** The lines that a patch without context adds, by file. A file that was only renamed has none. */
export function readPatch(root: string, patch: string): ChangedLines {
  const files = new Map<string, Set<number>>();
  let lines: Set<number> | undefined;
  let left = 0;
  for (const line of patch.split('\n')) {
    // Inside a hunk, an added line can look like the head of a file.
    if (left > 0) {
      if (/^[+-]/.test(line)) left -= 1;
      continue;
    }
    if (line.startsWith('+++ ')) {
      const path = unquoted(line.slice(4).replace(/\t$/, '').replace(/\r$/, ''));
      lines = path.startsWith('b/') ? new Set() : undefined;
      if (lines) files.set(join(root, path.slice(2)), lines);
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk) continue;
    const [, removed = '1', start = '0', added = '1'] = hunk;
    left = Number(removed) + Number(added);
    for (let at = 0; at < Number(added); at += 1) lines?.add(Number(start) + at);
  }
  return files;
}

/** A path as git writes it: in quotes where it holds quotes, backslashes or control characters. */
function unquoted(path: string): string {
  if (!path.startsWith('"')) return path;
  const escapes: Readonly<Record<string, string>> = {
    n: '\n',
    t: '\t',
    r: '\r',
    a: '\x07',
    b: '\b',
    f: '\f',
    v: '\v',
  };
  return path
    .slice(1, -1)
    .replace(/\\([0-7]{3}|.)/g, (_, escape: string) =>
      /^[0-7]{3}$/.test(escape)
        ? String.fromCharCode(Number.parseInt(escape, 8))
        : (escapes[escape] ?? escape),
    );
}
