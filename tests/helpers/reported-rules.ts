import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import bulwark from '../../src/index.ts';

/** The languages that code in tests and on pages is written in, by the extension of its file. */
export type Language = 'js' | 'jsx' | 'ts' | 'tsx';

const everyRule = Object.fromEntries(
  Object.keys(bulwark.rules).map((name) => [`bulwark/${name}`, 'error' as const]),
);

/**
 * The rules that report `code`, in the order of their reports, out of all there are, with their default options or
 * those in comments of the code. In place of a rule stands the message of a report that comes from none, such as a
 * syntax error.
 */
export function reportedRules(code: string, language: Language = 'js'): readonly string[] {
  const config: Linter.Config = {
    files: ['**/*.{js,jsx,ts,tsx}'],
    plugins: { bulwark },
    rules: everyRule,
    languageOptions: {
      parserOptions: { ecmaFeatures: { jsx: language.endsWith('x') } },
      ...(language.startsWith('ts') && { parser: typescriptParser }),
    },
  };
  const messages = new Linter().verify(code, config, `example.${language}`);
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}
