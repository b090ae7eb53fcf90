import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesSince, readPatch, stagedLines, type ChangedLines } from '../../scan/src/changed-lines.ts';

/** The lines of each file, by its path in the folder. */
function written(root: string, changed: ChangedLines): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...changed].map(([path, lines]) => [
      path.slice(root.length + 1).replaceAll('\\', '/'),
      lines === 'all' ? lines : [...lines],
    ]),
  );
}

describe('a patch without context', () => {
  const read = (patch: string): Readonly<Record<string, unknown>> => written('/r', readPatch('/r', patch));

  it('names the lines that were added, and none where lines were only taken away', () => {
    expect(
      read(
        '--- a/f.js\n+++ b/f.js\n@@ -2 +2,2 @@ f\n-a\n+b\n+c\n@@ -9,2 +10,0 @@\n-x\n-y\n@@ -20,0 +20 @@\n+z\n',
      ),
    ).toEqual({ 'f.js': [2, 3, 20] });
  });
  it('may hold lines that look like those between files', () => {
    expect(read('--- a/f.js\n+++ b/f.js\n@@ -1 +1,2 @@\n--- a\n+++ b/g.js\n+@@ -1 +5 @@\n')).toEqual({
      'f.js': [1, 2],
    });
  });
  it('may name files with spaces, quotes and letters of any language', () => {
    expect(
      read('--- a/x\n+++ b/a b.js\t\n@@ -0,0 +1 @@\n+a\n--- a/x\n+++ "b/\\"q\\".js"\n@@ -0,0 +1 @@\n+a\n'),
    ).toEqual({
      'a b.js': [1],
      '"q".js': [1],
    });
  });
  it('of lines that end in other ways is read the same', () => {
    expect(read('+++ b/f.js\n@@ -1 +1 @@\n-a\r\n+b\r\n\\ No newline at end of file\n')).toEqual({
      'f.js': [1],
    });
  });
});

describe('a repository', () => {
  const root = mkdtempSync(join(tmpdir(), 'bulwark-git-'));
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: root,
      stdio: 'ignore',
    });
  };
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

  beforeAll(() => {
    git('init', '-q', '-b', 'main');
    write('kept.js', '1\n2\n3\n');
    write('old.js', 'a\nb\nc\nd\ne\nf\n');
    write('.gitignore', 'ignored.js\n');
    git('add', '.');
    git('commit', '-qm', 'one');
    git('checkout', '-qb', 'topic');
    git('mv', 'old.js', 'renamed.js');
    write('renamed.js', 'a\nb\nc\nd\ne\nchanged\n');
    git('commit', '-qam', 'two');
    write('kept.js', '1\nnew\n2\n3\n');
    git('add', 'kept.js');
    write('kept.js', '1\nnew\n2\n3\nlater\n');
    write('untracked.js', 'x\n');
    write('ignored.js', 'x\n');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('gives what differs from a commit: committed or not, renamed, and new', async () => {
    expect(written(root, await linesSince(root, 'main'))).toEqual({
      'kept.js': [2, 5],
      'renamed.js': [6],
      'untracked.js': 'all',
    });
  });
  it('gives what is staged, and nothing that is not', async () => {
    expect(written(root, await stagedLines(root))).toEqual({ 'kept.js': [2] });
  });
});
