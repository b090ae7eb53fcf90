import type { ESLint, Linter, Rule } from 'eslint';
import packageJson from '../package.json' with { type: 'json' };
import { createConfigs, namespace, type PresetName } from './configs.ts';
import { rules } from './rules/index.ts';

/** The plugin, as a configuration takes it: `plugins: { bulwark }`. */
export interface BulwarkPlugin extends ESLint.Plugin {
  readonly meta: {
    readonly name: string;
    readonly version: string;
    /** What `extends: ['bulwark/recommended']` and the rules' ids are written with. */
    readonly namespace: string;
  };
  readonly rules: Record<string, Rule.RuleModule>;
  readonly configs: Record<PresetName, Linter.Config>;
}

const base = {
  meta: { name: packageJson.name, version: packageJson.version, namespace },
  rules,
};

const bulwark: BulwarkPlugin = Object.assign(base, { configs: createConfigs(base, rules) });

export { defineSettings } from './analysis/define-settings.ts';
export type { BulwarkSettings } from './analysis/settings.ts';
export type { Model } from './dataflow/model.ts';

export default bulwark;
