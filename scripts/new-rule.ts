/**
 * Starts a rule: `npm run new-rule -- no-weak-hash "Disallow hash algorithms with practical collisions"`. Writes the
 * rule, its test and its page, and brings the generated parts up to date. The rule is in `all` alone until its metadata
 * says otherwise. With `--flow` it is one about data that reaches a role of a concept.
 */
import { writeFromTemplates } from './write-from-template.ts';

const flag = '--flow';
const words = process.argv.slice(2);
const [name = '', description = ''] = words.filter((word) => word !== flag);
const template = words.includes(flag) ? 'flow-rule' : 'rule';

const problem = problemOf(name, description);
if (problem !== undefined) {
  console.error(
    `${problem}\nUsage: npm run new-rule -- [${flag}] no-weak-hash "Disallow hash algorithms with practical collisions"`,
  );
  process.exit(1);
}

await writeFromTemplates(
  [
    { template: `${template}.ts.tmpl`, path: `src/rules/${name}.ts` },
    { template: `${template}.test.ts.tmpl`, path: `tests/rules/${name}.test.ts` },
    { template: `${template}.md.tmpl`, path: `docs/rules/${name}.md` },
  ],
  { NAME: name, DESCRIPTION: description.replaceAll("'", "\\'") },
);
await import('./generate.ts');

/** What is wrong with the words of the command line, or undefined. */
function problemOf(name: string, description: string): string | undefined {
  if (!/^(no|require)-[a-z\d]+(-[a-z\d]+)*$/.test(name)) {
    return 'The name of a rule is no-… for a hazard or require-… for a safeguard, in kebab-case.';
  }
  const verb = name.startsWith('no-') ? 'Disallow' : 'Require';
  if (!description.startsWith(`${verb} `) || description.endsWith('.')) {
    return `The description of ${name} begins with "${verb}" and has no full stop.`;
  }
  return undefined;
}
