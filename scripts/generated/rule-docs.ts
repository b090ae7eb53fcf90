import type { PresetRule } from '../../src/configs.ts';

/** What pages and tables say of a rule. */
export interface DocumentedRule extends PresetRule {
  readonly meta: PresetRule['meta'] & {
    readonly docs: {
      readonly description: string;
      readonly cwe: readonly string[];
      readonly precision: string;
      /** Names of the concepts the rule asks about; none where it asks about no call. */
      readonly concepts?: readonly string[];
    };
    readonly fixable?: string | undefined;
    readonly hasSuggestions?: boolean | undefined;
  };
}

/** A rule and its name, without the prefix of the plugin. */
export interface NamedRule {
  readonly name: string;
  readonly value: DocumentedRule;
}

/** The comment that ends the generated top of a rule's page. */
const headerEnd = '<!-- end generated header -->';

/** `page` with its top, down to `headerEnd`, replaced by what the rule says of itself. */
export function withHeader(page: string, { name, value: { meta } }: NamedRule): string {
  const facts = [
    meta.docs.description,
    meta.docs.cwe.map(cweLink).join(', '),
    `precision: ${meta.docs.precision}`,
    ...[presetLabel(meta), fixLabel(meta)].filter((label) => label !== ''),
  ];
  const end = page.indexOf(headerEnd);
  const body = end < 0 ? `\n\n${page}` : page.slice(end + headerEnd.length);
  return `# bulwark/${name}\n\n> ${facts.join(' · ')}\n\n${headerEnd}${body}`;
}

const tableStart = '<!-- begin generated rules -->';
const tableEnd = '<!-- end generated rules -->';

/** `readme` with the table between its two markers replaced by the rules as they are. */
export function withRulesTable(readme: string, rules: readonly NamedRule[]): string {
  const start = readme.indexOf(tableStart);
  const end = readme.indexOf(tableEnd);
  if (start < 0 || end < start) throw new Error(`README.md has no ${tableStart} … ${tableEnd}`);
  const rows = rules.map(
    ({ name, value: { meta } }) =>
      `| [${name}](docs/rules/${name}.md) | ${meta.docs.description} | ${numbersOf(meta.docs.cwe)} | ${presetLabel(meta)} | ${fixLabel(meta)} |`,
  );
  const table = ['| Rule | Description | CWE | Preset | Fixes |', '| --- | --- | --- | --- | --- |', ...rows];
  return `${readme.slice(0, start)}${tableStart}\n\n${table.join('\n')}\n\n${readme.slice(end)}`;
}

/** The smallest preset that has the rule; nothing where that is `all`. */
function presetLabel({ docs }: DocumentedRule['meta']): string {
  if (docs.recommended) return '✅ recommended';
  return docs.strict === false ? '' : '🔒 strict';
}

function fixLabel({ fixable, hasSuggestions }: DocumentedRule['meta']): string {
  return [fixable === undefined ? '' : '🔧 fix', hasSuggestions === true ? '💡 suggestions' : '']
    .filter((label) => label !== '')
    .join(', ');
}

function cweLink(cwe: string): string {
  return `[${cwe}](https://cwe.mitre.org/data/definitions/${numbersOf([cwe])}.html)`;
}

function numbersOf(cwes: readonly string[]): string {
  return cwes.map((cwe) => cwe.replace('CWE-', '')).join(', ');
}
