import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A module that a loader takes by its default export, such as a rule or a model table. */
export interface SourceFile {
  /** Path under the folder it was looked for in, with slashes: `npm/pg.ts`. */
  readonly path: string;
  /** The path without its extension: `npm/pg`. */
  readonly name: string;
}

/** The modules in `folder` and the folders in it, sorted by path, without generated indexes. */
export function listSourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && path !== 'index.ts')
    .sort()
    .map((path) => ({ path, name: path.slice(0, -'.ts'.length) }));
}

/** The default exports of `files`, with their names. */
export async function importDefaults<T>(
  folder: string,
  files: readonly SourceFile[],
): Promise<readonly { readonly name: string; readonly value: T }[]> {
  return Promise.all(
    files.map(async ({ path, name }) => {
      const module = (await import(pathToFileURL(join(folder, path)).href)) as { readonly default?: T };
      if (module.default === undefined) throw new Error(`${path} has no default export`);
      return { name, value: module.default };
    }),
  );
}
