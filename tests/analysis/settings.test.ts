import { describe, expect, it } from 'vitest';
import { defineSettings } from '../../src/analysis/define-settings.ts';

describe('settings that cannot be read name what is wrong', () => {
  const cases: readonly (readonly [settings: unknown, message: RegExp])[] = [
    [{ model: [] }, /unknown key 'model'/],
    [{ untrusted: ['remot'] }, /'untrusted' must be a list of remote, stored, local/],
    [{ models: {} }, /'models' must be a list/],
    [{ models: [{ package: 'x', operation: [] }] }, /models\[0\] has the unknown key 'operation'/],
    [
      { models: [{ package: 'x', operations: [{ call: 'f', roles: {} }] }] },
      /models\[0\]\.operations\[0\] lacks 'concept'/,
    ],
    [
      { models: [{ package: 'x', operations: [{ concept: 'c', call: 'f', role: {}, roles: {} }] }] },
      /models\[0\]\.operations\[0\] has the unknown column 'role'/,
    ],
    [
      {
        models: [
          { package: 'x', sanitizers: [{ call: 'f', input: '0', output: 'return', for: ['sequel'] }] },
        ],
      },
      /unknown context 'sequel'/,
    ],
    [
      { models: [{ package: 'x', operations: [{ concept: 'c', call: 'f(', roles: {} }] }] },
      /x: 'f\('.* expected at character 3/,
    ],
  ];
  for (const [settings, message] of cases) {
    it(String(message), () => expect(() => defineSettings(settings as never)).toThrow(message));
  }

  it('what can be read comes back as it is', () => {
    const settings = { untrusted: ['remote', 'stored'] as const };
    expect(defineSettings(settings)).toBe(settings);
  });
});
