import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BulwarkPlugin } from '../../src/index.ts';

/** The folder of the project. */
export const root = join(import.meta.dirname, '../..');

/** The text of a file of the project. */
export function readProjectFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Paths of the files in a folder of the project and the folders in it, with slashes, under that folder; sorted; none when there is no such folder. */
export function listProjectFiles(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(root, folder).length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The plugin as it is published. */
export async function importBuiltPlugin(): Promise<BulwarkPlugin> {
  const module = (await import(pathToFileURL(join(root, 'dist/index.js')).href)) as {
    default: BulwarkPlugin;
  };
  return module.default;
}

/** A copy of the project in a temporary folder, with the dependencies of the original. Whoever asks removes it. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'bulwark-project-'));
  for (const entry of readdirSync(root)) {
    if (['node_modules', '.git', 'coverage', '.cache', 'corpus'].includes(entry)) continue;
    cpSync(join(root, entry), join(copy, entry), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** What a command line printed, and how it ended. */
export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program of the project's dependencies (or Node's) in `folder`. */
export function run(folder: string, program: string, ...args: readonly string[]): Promise<CommandResult> {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: path },
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
