import type { JSONSchema, TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';
import packageJson from '../../package.json' with { type: 'json' };
import { requireSettings } from '../analysis/analyze.ts';
import { SettingsError } from '../analysis/settings.ts';

/** What a finding rests on. */
export type Confidence = 'tainted' | 'dynamic' | 'certain' | 'potential';

/** What configurations, pages and reports say of a rule. */
export interface RuleDocs<MessageId extends string> {
  readonly description: string;
  /** Weaknesses by their number in the CWE catalogue: `CWE-89`. */
  readonly cwe: readonly string[];
  readonly owasp: readonly string[];
  readonly precision: 'very-high' | 'high' | 'medium' | 'low';
  /** From 0.1 to 10, as CVSS counts. */
  readonly securitySeverity: number;
  readonly recommended: boolean;
  /** Options in `strict`, or `false` where only `all` has the rule. */
  readonly strict: false | readonly unknown[];
  readonly confidence: Readonly<Record<MessageId, Confidence>>;
  /** Names of the concepts the rule asks about. */
  readonly concepts: readonly string[];
  /** Whether fixes leave what the program does to honest input as it is. */
  readonly fixSafety?: 'safe' | 'review';
}

/** A rule's context, as its `create` receives it. */
export type RuleContext<MessageId extends string, Options extends readonly unknown[]> = Readonly<
  TSESLint.RuleContext<MessageId, Options>
>;

/** A rule as it is written. */
export interface RuleDefinition<MessageId extends string, Options extends readonly unknown[]> {
  readonly name: string;
  readonly meta: {
    readonly type: 'problem' | 'suggestion';
    readonly docs: RuleDocs<MessageId>;
    readonly messages: Readonly<Record<MessageId, string>>;
    readonly schema: readonly JSONSchema.JSONSchema4[];
    readonly fixable?: 'code';
    readonly hasSuggestions?: boolean;
    readonly languages?: readonly string[];
  };
  readonly defaultOptions: Options;
  /** Makes the listeners; `options` are those of the configuration over the defaults. */
  readonly create: (context: RuleContext<MessageId, Options>, options: Options) => TSESLint.RuleListener;
}

/** The rule as a plugin holds it, with what presets and pages read of it. */
export type BulwarkRule = Rule.RuleModule & {
  readonly meta: {
    readonly docs: RuleDocs<string> & { readonly url: string };
    readonly languages: string[];
  };
};

/** The rule as ESLint takes it: with its page's address, its defaults, and a net under every listener. */
export function createRule<MessageId extends string, Options extends readonly unknown[]>({
  name,
  meta,
  defaultOptions,
  create,
}: RuleDefinition<MessageId, Options>): BulwarkRule {
  const rule = {
    meta: {
      ...meta,
      languages: [...(meta.languages ?? ['js/js'])],
      defaultOptions: [...defaultOptions],
      docs: { ...meta.docs, url: `${packageJson.homepage}/blob/main/docs/rules/${name}.md` },
    },
    create(context: RuleContext<MessageId, Options>) {
      requireSettings(context.settings);
      const net = new Net(context, name);
      const listeners =
        net.catching(() => create(context, withDefaults(context.options, defaultOptions))) ?? {};
      return Object.fromEntries(
        Object.entries(listeners).map(([selector, listener]) => [
          selector,
          (node: TSESTree.Node) => net.catching(() => (listener as (node: TSESTree.Node) => void)(node)),
        ]),
      );
    },
  };
  // ESLint's types of trees and those of the parser are the same objects under other names.
  return rule as unknown as BulwarkRule;
}

/** Options over their defaults, key by key. ESLint does this itself; other programs that load its plugins may not. */
function withDefaults<Options extends readonly unknown[]>(given: Options, defaults: Options): Options {
  return defaults.map((value, at) => {
    const own: unknown = given[at];
    if (own === undefined) return value;
    return isObject(own) && isObject(value) ? { ...value, ...own } : own;
  }) as unknown as Options;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Turns a defect of ours into one finding, so that it neither ends a run nor passes for a clean file. */
class Net {
  readonly #context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;
  readonly #name: string;
  #torn = false;

  constructor(context: unknown, name: string) {
    this.#context = context as Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;
    this.#name = name;
  }

  catching<Result>(run: () => Result): Result | undefined {
    if (this.#torn) return undefined;
    try {
      return run();
    } catch (error) {
      if (error instanceof SettingsError || isThrowing()) throw error;
      this.#torn = true;
      this.#context.report({
        loc: { line: 1, column: 0 },
        message: `bulwark/${this.#name} could not analyse this file: ${reasonOf(error)}. Please report it at ${packageJson.bugs.url}.`,
      } as never);
      return undefined;
    }
  }
}

function reasonOf(error: unknown): string {
  // The first line only: a message may quote the text of a file.
  return error instanceof Error ? `${error.name}` : 'unknown error';
}

function isThrowing(): boolean {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.['BULWARK_THROW'] === '1' || process?.env?.['VITEST'] !== undefined;
}
