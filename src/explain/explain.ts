import type { TSESTree } from '@typescript-eslint/utils';
import type { ESLint, Linter } from 'eslint';
import { Linter as RuntimeLinter } from 'eslint/universal';
import type { BulwarkRule } from '../rule-kit/create-rule.ts';
import { reportedFindings, type ReportedFinding } from '../rule-kit/report.ts';
import { rules } from '../rules/index.ts';
import { explanationOf } from './explanation.ts';
import { groupBy } from './group-by.ts';
import { placeOf } from './place-of.ts';
import { hideValues, maskSecrets, secretsInText, secretValues, type SecretRange } from './secret-ranges.ts';
import type { Explanation, Place } from './station.ts';

/** A file with what ESLint found in it. */
export interface FindingsOfFile {
  /** The text that the findings are about. */
  readonly text: string;
  /** The path of the file; its extension decides where there is no configuration. */
  readonly filename?: string;
  /** What ESLint found, also when it was read back from JSON. Messages of other rules are left without an explanation. */
  readonly messages: readonly Linter.LintMessage[];
  /**
   * The configuration that held for the file, as `ESLint#calculateConfigForFile` gives it: parser, options of rules,
   * settings. Without it, the defaults of ESLint and of the rules.
   */
  readonly config?: Linter.Config | undefined;
  /** The folder that ESLint ran in. */
  readonly cwd?: string;
}

/** What there is to know of the findings of a file. */
export interface FileExplanation {
  /** For each message, in their order: what it rests on, or undefined where that is not known. */
  readonly explanations: readonly (Explanation | undefined)[];
  /** The text, of the same length, with every secret masked after its first characters: what may be shown of it. */
  readonly masked: string;
  /** What the secrets say, to be hidden in texts about the file. Not for showing. */
  readonly secrets: readonly string[];
}

export type { Explanation, Place, Station } from './station.ts';

const ownRules: Readonly<Record<string, BulwarkRule>> = rules;

/** The rules whose findings must not be shown in full, under a key that no project has. */
const SECRET_RULES = ['no-secret-literal', 'no-hardcoded-secret', 'no-weak-secret-fallback'] as const;
const MASKING = 'bulwark-masking';

/**
 * What the findings of a file rest on: for data that flows, each station of its way again.
 *
 * Runs the rules of the findings over the text once, whatever the number of findings, and reads the evidence they
 * leave. A finding that is not found again (the text has changed since, the configuration is another) has no
 * explanation; nothing throws.
 */
export function explain(file: FindingsOfFile): FileExplanation {
  const again = findAgain(file);
  const ranges = again?.secrets ?? secretsInText(file.text);
  const secrets = secretValues(file.text, ranges);
  const masked = maskSecrets(file.text, ranges);
  const found = groupBy(again?.findings ?? [], ({ ruleId, node }) => keyOf(ruleId, placeOf(node)));
  const claimed = new Set<ReportedFinding>();
  const explanations = file.messages.map((message) => {
    const finding = found
      .get(keyOf(message.ruleId, message))
      ?.find((one) => !claimed.has(one) && isSame(one, message));
    if (!finding) return undefined;
    claimed.add(finding);
    return explanationOf(finding, (node) => codeOf(node, masked, secrets));
  });
  return { explanations, masked, secrets };
}

/** The code of a node, short and on one line. */
function codeOf({ range }: TSESTree.Node, masked: string, secrets: readonly string[]): string {
  const line = hideValues(masked.slice(...range), secrets).replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}

/** What a finding and its message have in common, whatever ESLint has left of the message. */
function keyOf(ruleId: string | null, { line, column }: Pick<Place, 'line' | 'column'>): string {
  return `${ruleId} ${line}:${column}`;
}

function isSame({ messageId, node }: ReportedFinding, message: Linter.LintMessage): boolean {
  const { endLine, endColumn } = placeOf(node);
  return (
    (message.messageId ?? messageId) === messageId &&
    (message.endLine ?? endLine) === endLine &&
    (message.endColumn ?? endColumn) === endColumn
  );
}

interface Again {
  readonly findings: readonly ReportedFinding[];
  readonly secrets: readonly SecretRange[];
}

/** Runs rules over the text; undefined where it does not parse, or a rule fails. */
function findAgain({
  text,
  filename = 'file.js',
  messages,
  config = {},
  cwd,
}: FindingsOfFile): Again | undefined {
  try {
    const ids = new Set(messages.flatMap(({ ruleId }) => (isOurs(ruleId, config) ? [ruleId] : [])));
    const linter = new RuntimeLinter({ configType: 'flat', ...(cwd !== undefined && { cwd }) });
    const [first] = linter.verify(text, configFor([...ids], filename, config), { filename });
    if (first?.fatal) return undefined;
    const { ast } = linter.getSourceCode();
    const all = reportedFindings(ast);
    return {
      findings: all.filter(({ ruleId }) => !ruleId.startsWith(`${MASKING}/`)),
      secrets: all.flatMap(({ ruleId, node }) => (ruleId.startsWith(`${MASKING}/`) ? [node.range] : [])),
    };
  } catch {
    // Settings that cannot be read, a parser that fails: the findings stand without an explanation.
    return undefined;
  }
}

/** Whether a rule is one of these, under whatever name the project gave the plugin. */
function isOurs(ruleId: string | null, { plugins }: Linter.Config): ruleId is string {
  if (ruleId === null) return false;
  const [namespace, name] = partsOf(ruleId);
  if (!Object.hasOwn(ownRules, name)) return false;
  const plugin = plugins?.[namespace];
  return plugin ? plugin.meta?.name === 'eslint-plugin-bulwark' : namespace === 'bulwark';
}

function partsOf(ruleId: string): readonly [namespace: string, name: string] {
  const slash = ruleId.lastIndexOf('/');
  return [ruleId.slice(0, Math.max(0, slash)), ruleId.slice(slash + 1)];
}

/** The rules of the findings with their options, those about secrets with none, and what parsing takes. */
function configFor(ruleIds: readonly string[], filename: string, config: Linter.Config): Linter.Config[] {
  // A language plugin's files have no tree that rules about code could read.
  const { languageOptions = defaultLanguageOptions(filename), settings } = config;
  const plugin = { rules: ownRules } as unknown as ESLint.Plugin;
  const namespaces = new Set([MASKING, ...ruleIds.map((id) => partsOf(id)[0])]);
  const active: Record<string, Linter.RuleEntry> = {};
  for (const name of SECRET_RULES)
    active[`${MASKING}/${name}`] = ['error', { report: 'potential', ignoreTests: false }];
  for (const id of ruleIds) active[id] = ['error', ...optionsIn(config.rules?.[id])];
  return [
    {
      files: ['**'],
      linterOptions: { reportUnusedDisableDirectives: 'off', reportUnusedInlineConfigs: 'off' },
      languageOptions,
      ...(settings && { settings }),
      plugins: Object.fromEntries([...namespaces].map((namespace) => [namespace, plugin])),
      rules: active,
    },
  ];
}

function optionsIn(entry: unknown): readonly unknown[] {
  return Array.isArray(entry) ? entry.slice(1) : [];
}

function defaultLanguageOptions(filename: string): Linter.LanguageOptions {
  return {
    sourceType: filename.endsWith('.cjs') ? 'commonjs' : 'module',
    parserOptions: { ecmaFeatures: { jsx: true } },
  };
}
