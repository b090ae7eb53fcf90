/**
 * Writes the parts of the project that follow from others: the indexes of rules, models and concepts, the rules table of the
 * README, the top of each rule's page, and `docs/coverage.md`. With `--check` it writes nothing, lists the files that
 * are not as it would write them, and exits with 1 when there is one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { conceptsIndex } from './generated/concepts.ts';
import { coveragePage, type NamedModel } from './generated/coverage.ts';
import { modelsIndex, rulesIndex } from './generated/indexes.ts';
import { type NamedRule, withHeader, withRulesTable } from './generated/rule-docs.ts';
import { importDefaults, listSourceFiles } from './generated/source-files.ts';
import { root } from './root.ts';

const checking = process.argv.includes('--check');

const rulesFolder = join(root, 'src/rules');
const modelsFolder = join(root, 'src/models');
const ruleFiles = listSourceFiles(rulesFolder);
const modelFiles = listSourceFiles(modelsFolder);
const conceptsFolder = join(root, 'src/concepts');

// The indexes come first: rules import them, and one that names a deleted file would keep the rest from loading.
await put('src/rules/index.ts', rulesIndex(ruleFiles));
await put('src/models/index.ts', modelsIndex(modelFiles));
await put('src/concepts/index.ts', conceptsIndex(conceptsFolder, listSourceFiles(conceptsFolder)));

const rules: readonly NamedRule[] = await importDefaults(rulesFolder, ruleFiles);
const models: readonly NamedModel[] = await importDefaults(modelsFolder, modelFiles);

await put('README.md', withRulesTable(read('README.md'), rules));
for (const rule of rules) {
  const page = `docs/rules/${rule.name}.md`;
  await put(page, withHeader(read(page), rule));
}
await put('docs/coverage.md', coveragePage(models, rules));

/** Writes `text`, formatted, to `path`; when checking, says that it differs from what is there. */
async function put(path: string, text: string): Promise<void> {
  const filepath = join(root, path);
  const formatted = await format(text, { ...(await resolveConfig(filepath)), filepath });
  if (read(path) === formatted) return;
  if (checking) {
    console.error(`${path} is not what \`npm run generate\` writes`);
    process.exitCode = 1;
  } else {
    console.log(`wrote ${path}`);
    writeFileSync(filepath, formatted);
  }
}

/** The text of a file, empty when there is none. */
function read(path: string): string {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
