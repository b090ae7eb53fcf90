import type { ESLint, Linter } from 'eslint';

/** What of a rule's metadata decides which presets hold it, and with which options. */
export interface PresetRule {
  readonly meta: {
    readonly docs: {
      /** Whether `recommended` has the rule; its options there are always the rule's defaults. */
      readonly recommended: boolean;
      /** The options that `strict` gives the rule, or `false` where only `all` has it. */
      readonly strict: false | readonly unknown[];
    };
    /** The languages the rule reads, where it names any. */
    readonly languages?: readonly string[] | undefined;
  };
}

/**
 * `recommended`: what is worth reading in any project. `strict`: that, with what is less certain, and with data that
 * was stored or comes from whoever runs the program. `all`: every rule, also those that need a project's own names.
 */
export type PresetName = 'recommended' | 'strict' | 'all';

/** What the rules' ids and the presets' names begin with. */
export const namespace = 'bulwark';

/**
 * Files of other languages. As soon as a language plugin brings such files into a run, ESLint refuses every rule that
 * does not name their language, and ends the run. Presets cannot name the files they are for instead, since that
 * makes ESLint open those files, whether or not a parser for them is configured.
 */
const otherLanguages: readonly string[] = [
  '**/*.{css,less,sass,scss}',
  '**/*.{gql,graphql,graphqls}',
  '**/*.{htm,html,xhtml}',
  '**/*.{code-workspace,geojson,json,json5,jsonc,jsonl,webmanifest}',
  '**/*.{markdown,md,mdx}',
  '**/*.toml',
  '**/*.{yaml,yml}',
];

/** The tiers of sources that `strict` distrusts. Without the setting it is `remote` alone. */
const strictSettings = { [namespace]: { untrusted: ['remote', 'stored', 'local'] } };

/**
 * The presets, computed from what the rules say of themselves, for the plugin that holds them.
 *
 * Every rule reports as an error: ESLint suppresses existing findings in bulk for errors only, which is how a project
 * with a history starts out.
 */
export function createConfigs(
  plugin: ESLint.Plugin,
  rules: Readonly<Record<string, PresetRule>>,
): Record<PresetName, Linter.Config> {
  const codeRules = Object.entries(rules).filter(([, { meta }]) => meta.languages?.includes('js/js') ?? true);

  function preset(
    name: PresetName,
    entryOf: (rule: PresetRule) => Linter.RuleEntry | undefined,
  ): Linter.Config {
    const entries: Record<string, Linter.RuleEntry> = {};
    for (const [rule, definition] of codeRules) {
      const entry = entryOf(definition);
      if (entry !== undefined) entries[`${namespace}/${rule}`] = entry;
    }
    return {
      name: `${namespace}/${name}`,
      ignores: [...otherLanguages],
      plugins: { [namespace]: plugin },
      rules: entries,
    };
  }

  return {
    recommended: preset('recommended', ({ meta }) => (meta.docs.recommended ? 'error' : undefined)),
    strict: { ...preset('strict', strictEntry), settings: strictSettings },
    all: { ...preset('all', (rule) => strictEntry(rule) ?? 'error'), settings: strictSettings },
  };
}

function strictEntry({ meta: { docs } }: PresetRule): Linter.RuleEntry | undefined {
  return docs.strict === false ? undefined : ['error', ...docs.strict];
}
