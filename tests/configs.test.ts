import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { createConfigs, type PresetRule } from '../src/configs.ts';

function rule(
  recommended: boolean,
  strict: PresetRule['meta']['docs']['strict'],
  languages?: readonly string[],
): PresetRule {
  return { meta: { docs: { recommended, strict }, languages } };
}

const plugin = { meta: { name: 'eslint-plugin-bulwark' } };
const configs = createConfigs(plugin, {
  'no-usual': rule(true, [{ report: 'dynamic' }]),
  'no-plain': rule(true, []),
  'no-unlikely': rule(false, [{ report: 'potential' }]),
  'require-policy': rule(false, false),
  'no-loose-version': rule(true, [], ['json/json']),
  'no-token': rule(true, [], ['js/js', 'json/json']),
});

describe('the rules of each preset', () => {
  const cases: readonly { readonly preset: keyof typeof configs; readonly rules: Linter.RulesRecord }[] = [
    {
      preset: 'recommended',
      rules: { 'bulwark/no-usual': 'error', 'bulwark/no-plain': 'error', 'bulwark/no-token': 'error' },
    },
    {
      preset: 'strict',
      rules: {
        'bulwark/no-usual': ['error', { report: 'dynamic' }],
        'bulwark/no-plain': ['error'],
        'bulwark/no-unlikely': ['error', { report: 'potential' }],
        'bulwark/no-token': ['error'],
      },
    },
    {
      preset: 'all',
      rules: {
        'bulwark/no-usual': ['error', { report: 'dynamic' }],
        'bulwark/no-plain': ['error'],
        'bulwark/no-unlikely': ['error', { report: 'potential' }],
        'bulwark/require-policy': 'error',
        'bulwark/no-token': ['error'],
      },
    },
  ];
  for (const { preset, rules } of cases) {
    it(`${preset} gives ${Object.keys(rules).join(', ')}`, () => {
      expect(configs[preset].rules).toEqual(rules);
    });
  }
});

describe('every preset', () => {
  for (const [name, config] of Object.entries(configs)) {
    it(`${name} is named, brings the plugin, and names no files`, () => {
      expect(config.name).toBe(`bulwark/${name}`);
      expect(config.plugins?.['bulwark']).toBe(plugin);
      expect(config).not.toHaveProperty('files');
    });
  }

  it('distrusts stored and local data where it is strict, and leaves the setting alone where it is not', () => {
    expect(configs.recommended.settings).toBeUndefined();
    expect(configs.strict.settings).toEqual({ bulwark: { untrusted: ['remote', 'stored', 'local'] } });
    expect(configs.all.settings).toEqual(configs.strict.settings);
  });
});
