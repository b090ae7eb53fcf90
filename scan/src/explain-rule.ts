import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import bulwark from 'eslint-plugin-bulwark';
import { Trouble } from './trouble.ts';

/** Prints the page of a rule, as it was published with the plugin. */
export function explainRule(given: string): void {
  const name = given.replace(/^bulwark\//, '');
  if (!Object.hasOwn(bulwark.rules, name)) {
    const names = Object.keys(bulwark.rules);
    const near = names.filter(
      (one) => one.includes(name) || name.split('-').some((word) => word.length > 3 && one.includes(word)),
    );
    throw new Trouble(
      `There is no rule '${given}'. ${near.length > 0 ? 'Near are' : 'Known are'} ${(near.length > 0 ? near : names).join(', ')}.`,
    );
  }
  const folder = dirname(fileURLToPath(import.meta.resolve('eslint-plugin-bulwark/package.json')));
  const page = readFileSync(join(folder, 'docs/rules', `${name}.md`), 'utf8');
  process.stdout.write(page.replace(/<!--.*?-->\n*/gs, ''));
}
