import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './root.ts';

/** A file to be made: the template's name under `templates/`, and the path in the project. */
export interface Scaffold {
  readonly template: string;
  readonly path: string;
}

/**
 * Writes each file from its template, with `__KEY__` replaced by the value of `KEY`, formatted as the project is.
 * Writes nothing when one of the files is there already: then it throws, naming the file.
 */
export async function writeFromTemplates(
  scaffolds: readonly Scaffold[],
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const existing = scaffolds.find(({ path }) => existsSync(join(root, path)));
  if (existing) throw new Error(`${existing.path} exists already.`);

  for (const { template, path } of scaffolds) {
    const filepath = join(root, path);
    const text = readFileSync(join(import.meta.dirname, 'templates', template), 'utf8');
    const filled = text.replace(/__([A-Z]+)__/g, (_, key: string) => {
      const value = values[key];
      if (value === undefined) throw new Error(`${template} asks for ${key}, which has no value.`);
      return value;
    });
    mkdirSync(dirname(filepath), { recursive: true });
    writeFileSync(filepath, await format(filled, { ...(await resolveConfig(filepath)), filepath }));
    console.log(`wrote ${path}`);
  }
}
