import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rule } from 'eslint';
import type { BulwarkRule } from '../rule-kit/create-rule.ts';
import { rules } from '../rules/index.ts';
import { severityOf, type Severity } from './severity.ts';

/** What reports say of a rule. */
export interface RuleInfo {
  /** As in ESLint's results: `bulwark/no-sql-injection`. */
  readonly id: string;
  readonly description: string;
  readonly url: string | undefined;
  /** `CWE-89` */
  readonly cwe: readonly string[];
  /** `A03:2021` */
  readonly owasp: readonly string[];
  readonly precision: string | undefined;
  /** From 0.1 to 10; rules of other plugins have none. */
  readonly securitySeverity: number | undefined;
  /** What its page says; rules of other plugins have none. */
  readonly page: RulePage | undefined;
}

/** A rule's page, in parts. */
export interface RulePage {
  readonly markdown: string;
  /** The paragraph that says what an attacker gains. */
  readonly gain: string;
  /** The first example of code that is not reported. */
  readonly correct: string | undefined;
}

const ownRules: Readonly<Record<string, BulwarkRule>> = rules;

/** What is known of a rule: from ESLint's metadata, and for rules of this plugin from their own and their page. */
export function ruleInfo(id: string, given: Rule.RuleMetaData | undefined): RuleInfo {
  const name = id.slice(id.lastIndexOf('/') + 1);
  const isOurs = given
    ? given === ownRules[name]?.meta || isOurPage(given.docs?.url, name)
    : id === `bulwark/${name}`;
  const own = isOurs && Object.hasOwn(ownRules, name) ? ownRules[name] : undefined;
  if (!own) {
    return {
      id,
      description: given?.docs?.description ?? id,
      url: given?.docs?.url,
      cwe: [],
      owasp: [],
      precision: undefined,
      securitySeverity: undefined,
      page: undefined,
    };
  }
  const { description, url, cwe, owasp, precision, securitySeverity } = own.meta.docs;
  return { id, description, url, cwe, owasp, precision, securitySeverity, page: readPage(name) };
}

function isOurPage(url: string | undefined, name: string): boolean {
  return url !== undefined && url === ownRules[name]?.meta.docs.url;
}

/** The band of a rule's findings. Rules of other plugins say no more than whether they fail a run. */
export function ruleSeverity({ securitySeverity }: RuleInfo, level: 'error' | 'warning'): Severity {
  if (securitySeverity !== undefined) return severityOf(securitySeverity);
  return level === 'error' ? 'medium' : 'low';
}

/** The page of one of this plugin's rules, as it was published with it. */
function readPage(name: string): RulePage | undefined {
  const folder = pagesFolder();
  const path = folder && join(folder, `${name}.md`);
  if (path === undefined || !existsSync(path)) return undefined;
  const [header = '', body = header] = readFileSync(path, 'utf8').split('<!-- end generated header -->');
  const markdown = body.trim();
  const [gain = ''] = markdown.split(/\n\s*\n/);
  const correct = /^```\w+ correct\n(.*?)^```/ms.exec(markdown)?.[1];
  return { markdown, gain: gain.replace(/\s*\n\s*/g, ' '), correct };
}

/** Where the pages are: in the package's own folder, however deep the build lies in it. */
function pagesFolder(): string | undefined {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return join(folder, 'docs/rules');
  }
  return undefined;
}
