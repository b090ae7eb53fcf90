import type { Model } from '../../src/dataflow/model.ts';
import type { NamedRule } from './rule-docs.ts';

/** A model table and its path under `src/models`, without extension. */
export interface NamedModel {
  readonly name: string;
  readonly value: Model;
}

/** Text of `docs/coverage.md`: what is known of which package, and which rules make use of it. */
export function coveragePage(models: readonly NamedModel[], rules: readonly NamedRule[]): string {
  return `<!-- Written by \`npm run generate\` from \`src/models\` and the rules' metadata; changes made here are lost. -->

# Coverage

Which packages the plugin knows, what they do, and which rules ask about it. Calls of other packages are unknown code to
the analysis, until [a model](../CONTRIBUTING.md) says what they do.

## What calls do

${table(
  ['Package', 'Also covers', 'Concept', 'Rules'],
  models.flatMap((model) => conceptRows(model, rules)),
)}

## Where data enters

${table(['Package', 'How far it is distrusted', 'What enters'], models.flatMap(sourceRows))}

## What makes data safe, and what passes it on

${table(['Package', 'Sanitizers', 'Guards', 'Summaries'], models.flatMap(neutralRows))}
`;
}

function conceptRows(model: NamedModel, rules: readonly NamedRule[]): readonly (readonly string[])[] {
  const concepts = new Set(model.value.operations?.map((operation) => operation.concept));
  return [...concepts].sort().map((concept) => {
    const users = rules.filter(({ value }) => value.meta.docs.concepts?.includes(concept));
    const links = users.map(({ name }) => `[${name}](rules/${name}.md)`);
    return [packageOf(model), aliasesOf(model), concept, links.join(', ')];
  });
}

function sourceRows(model: NamedModel): readonly (readonly string[])[] {
  const sources = model.value.sources ?? [];
  const tiers = new Set(sources.map(({ tier }) => tier));
  return [...tiers].map((tier) => {
    const labels = new Set(sources.filter((source) => source.tier === tier).map(({ label }) => label));
    return [packageOf(model), tier, [...labels].join('; ')];
  });
}

function neutralRows(model: NamedModel): readonly (readonly string[])[] {
  const { sanitizers = [], guards = [], summaries = [] } = model.value;
  if (sanitizers.length + guards.length + summaries.length === 0) return [];
  return [[packageOf(model), ...[sanitizers, guards, summaries].map((rows) => String(rows.length))]];
}

/** The package as imported; for a table that belongs to none (globals, conventions) the table's own name. */
function packageOf({ name, value }: NamedModel): string {
  return value.package === undefined ? `_${name}_` : `\`${value.package}\``;
}

function aliasesOf({ value }: NamedModel): string {
  return (value.aliases ?? []).map((alias) => `\`${alias}\``).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'Nothing yet.';
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`)
    .join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
