/**
 * Starts a model table: `npm run new-model -- mysql2 https://sidorares.github.io/node-mysql2/docs`. Writes the table and
 * its test, and brings the generated parts up to date. Modules of Node are named with their prefix: `node:sqlite`.
 */
import { writeFromTemplates } from './write-from-template.ts';

const [specifier = '', manual = ''] = process.argv.slice(2);
const usage = 'Usage: npm run new-model -- mysql2 https://sidorares.github.io/node-mysql2/docs';
if (!/^(node:[a-z_/\d]+|(@[\w.-]+\/)?[a-z\d][\w./-]*)$/.test(specifier)) {
  console.error(`The module is named as it is imported.\n${usage}`);
  process.exit(1);
}
if (!/^https?:\/\/\S+$/.test(manual)) {
  console.error(`A table links the manual it was written from.\n${usage}`);
  process.exit(1);
}

const folder = specifier.startsWith('node:') ? 'node' : 'npm';
const path = `${folder}/${fileName(specifier)}`;
await writeFromTemplates(
  [
    { template: 'model.ts.tmpl', path: `src/models/${path}.ts` },
    { template: 'model.test.ts.tmpl', path: `tests/models/${path}.test.ts` },
  ],
  { MODULE: specifier, MANUAL: manual },
);
await import('./generate.ts');

/** `node:sqlite` becomes `sqlite`, `@neondatabase/serverless` `neondatabase-serverless`. */
function fileName(specifier: string): string {
  return specifier
    .replace(/^node:/, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}
