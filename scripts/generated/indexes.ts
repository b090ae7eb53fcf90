import type { SourceFile } from './source-files.ts';

const notice = '// Written by `npm run generate`; changes made here are lost.';

/** Text of `src/rules/index.ts`: every rule by its name. */
export function rulesIndex(files: readonly SourceFile[]): string {
  return `${notice}
${files.map(importLine).join('\n')}

/** Every rule by its name, without the prefix of the plugin. */
export const rules = {
${files.map((file) => `'${file.name}': ${identifierOf(file)},`).join('\n')}
};
`;
}

/** Text of `src/models/index.ts`: every model table, behind a function. */
export function modelsIndex(files: readonly SourceFile[]): string {
  return `${notice}
import type { Model } from '../dataflow/model.ts';
${files.map(importLine).join('\n')}

/** Every table of ours. In the published bundle, tables are evaluated by the first call and not before. */
export function loadModels(): readonly Model[] {
  return [${files.map(identifierOf).join(', ')}];
}
`;
}

/**
 * The text of `src/models/index.ts` that goes into the bundle: each table is required inside the function, which makes
 * the bundler wrap it. Loading the plugin then costs the same however many tables there are.
 */
export function lazyModelsIndex(index: string): string {
  const paths = [...index.matchAll(/^import \w+ from '(\.\/.+)';$/gm)].map(([, path]) => path);
  return `export function loadModels() {
  return [${paths.map((path) => `require('${path}').default`).join(', ')}];
}
`;
}

function importLine(file: SourceFile): string {
  return `import ${identifierOf(file)} from './${file.path}';`;
}

/** `npm/better-sqlite3` becomes `npmBetterSqlite3`. */
function identifierOf({ name }: SourceFile): string {
  return name.replace(/[^a-z\d]+([a-z\d])/gi, (_, letter: string) => letter.toUpperCase());
}
