import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bulwark from '../../src/index.ts';

let folder = '';
let pwned = '';

function git(...words: readonly string[]): void {
  execFileSync('git', words, { cwd: folder, stdio: 'ignore' });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulwark-'));
  pwned = join(folder, 'pwned');
  writeFileSync(join(folder, 'a.txt'), 'one\ntwo\n');
  git('init', '-q', '-b', 'main');
  git('add', 'a.txt');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'first');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The list of arguments in the code, before and after the suggestion, with a value in the place of what is sent. */
function lists(list: string, program: string, value: string): readonly (readonly string[])[] {
  const code = `import { execFile } from 'node:child_process'; import express from 'express';
express().get('/', (req) => { execFile('${program}', ${list}); });`;
  const [message, ...others] = new Linter().verify(
    code,
    { plugins: { bulwark }, rules: { 'bulwark/no-argument-injection': 'error' } },
    'example.js',
  );
  const fix = message?.suggestions?.[0]?.fix;
  expect(others).toEqual([]);
  const fixed = fix ? code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]) : code;
  return [code, fixed].map((text) => {
    const written = /\[.*\]/.exec(text)?.[0] ?? '[]';
    const words = written.replace(/'([^']*)'/g, '"$1"').replace('req.query.x', JSON.stringify(value));
    return JSON.parse(words) as readonly string[];
  });
}

function run(program: string, words: readonly string[]): string {
  try {
    return execFileSync(program, words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return 'failed';
  }
}

describe('a word that says that no option follows', () => {
  it.each([
    ['git', "['log', '--format=%s', req.query.x]", 'main', (file: string) => `--output=${file}`],
    ['git', "['diff', req.query.x]", 'main', (file: string) => `--output=${file}`],
    ['git', "['show', '--format=%s', req.query.x]", 'main', (file: string) => `--output=${file}`],
    ['sort', '[req.query.x]', 'a.txt', (file: string) => `--output=${file}`],
  ])('keeps what %s %s does with %s, and not what an attacker wants', (program, list, honest, attack) => {
    const [before = [], after = []] = lists(list, program, honest);
    expect(after.length).toBe(before.length + 1);
    expect(run(program, after)).toBe(run(program, before));
    const [open = [], closed = []] = lists(list, program, attack(pwned));
    writeFileSync(join(folder, 'b.txt'), '');
    run(program, [...open, ...(program === 'sort' ? ['b.txt'] : [])]);
    expect(existsSync(pwned)).toBe(true);
    rmSync(pwned);
    run(program, [...closed, ...(program === 'sort' ? ['b.txt'] : [])]);
    expect(existsSync(pwned)).toBe(false);
  });
});
