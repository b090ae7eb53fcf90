import type { FileFlow } from './file-flow.ts';

/** A file, and which modules tables speak of. */
type Importer = Pick<FileFlow, 'filename' | 'cwd'> & { readonly graph: Pick<FileFlow['graph'], 'hasFile'> };

/** What stands before a path that a bundler or a compiler is told to look up in the project: `@/db`, `~/db`, `#/db`. */
const ALIAS = /^(?:[@~#]|\$lib|src|app)\/|^[~#](?=\w)/;
/** Folders that such a path may be counted from, under the project's or the package's own. */
const ALIASED_FOLDERS = ['src/', '', 'app/', 'lib/'];

/**
 * A module specifier as tables name it: packages as they are, files of the project under the working directory and
 * without their extension (`./src/db`). A specifier with an alias is the file that tables speak of, when there is one:
 * below `src`, the folder itself, `app` or `lib`, of the working directory or of a folder between it and the importing
 * file.
 */
export function resolveModule(file: Importer, specifier: string): string {
  const folder = relativeTo(file.cwd, file.filename).split('/').slice(0, -1);
  if (/^\.\.?(?:\/|$)/.test(specifier)) {
    for (const part of specifier.split('/')) {
      if (part === '..') folder.pop();
      else if (part !== '.' && part !== '') folder.push(part);
    }
    return fileModule(folder.join('/'));
  }
  const alias = ALIAS.exec(specifier)?.[0];
  if (alias === undefined) return specifier;
  const rest = specifier.slice(alias.length);
  const tails = /^\w/.test(alias) ? [specifier] : ALIASED_FOLDERS.map((start) => `${start}${rest}`);
  for (let depth = folder.length; depth >= 0; depth -= 1) {
    const base = folder
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join('');
    const found = tails.map((tail) => fileModule(`${base}${tail}`)).find((name) => file.graph.hasFile(name));
    if (found !== undefined) return found;
  }
  return specifier;
}

/** The name of a file of the project, as tables compare it: `src/db/index.ts` is `./src/db`. */
export function fileModule(path: string): string {
  const name = path.replace(/^\.\//, '').replace(/\.(?:d\.)?[cm]?[jt]sx?$/, '');
  return `./${name.replace(/(?:^|\/)index$/, '')}`;
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
