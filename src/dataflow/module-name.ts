import type { FileFlow } from './file-flow.ts';

/**
 * A module specifier as tables name it: packages as they are, files of the project under the working directory and
 * without their extension (`./src/db`).
 */
export function resolveModule(file: Pick<FileFlow, 'filename' | 'cwd'>, specifier: string): string {
  if (!specifier.startsWith('./') && !specifier.startsWith('../')) return specifier;
  const folder = relativeTo(file.cwd, file.filename).split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') folder.pop();
    else if (part !== '.') folder.push(part);
  }
  return `./${folder.join('/')}`.replace(/\.[cm]?[jt]sx?$/, '').replace(/\/index$/, '');
}

/** Whether a specifier names a file of the project: by its place, or by the usual aliases for one (`@/db`, `~/db`, `#db`). */
export function isProjectFile(specifier: string): boolean {
  return /^(?:\.|[~#]|@\/)/.test(specifier);
}

/** A file's name under the working directory, with `/` between its parts. */
export function relativeTo(cwd: string, filename: string): string {
  const plain = filename.replaceAll('\\', '/');
  const base = `${cwd.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  return plain.startsWith(base) ? plain.slice(base.length) : plain.replace(/^\.\//, '');
}
