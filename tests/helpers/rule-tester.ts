import * as typescriptParser from '@typescript-eslint/parser';
import { RuleTester } from '@typescript-eslint/rule-tester';
import { afterAll, describe, it } from 'vitest';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const tester = new RuleTester({ languageOptions: { parser: typescriptParser } });

/** ESLint's rule tester over TypeScript's parser; rules are those of this plugin. */
export const ruleTester = {
  run(name: string, rule: unknown, cases: Parameters<typeof tester.run>[2]): void {
    // The tester's types are those of ESLint under other names.
    tester.run(name, rule as never, cases);
  },
};

/** Code in which `«…»` stands around what is reported, and where that is. */
export interface Marked {
  readonly code: string;
  readonly range: {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
}

/** Takes the marks out of code. Lines and columns count from 1. */
export function marked(text: string): Marked {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  const code = text.replace(/[«»]/g, '');
  const place = (offset: number): { line: number; column: number } => {
    const lines = code.slice(0, offset).split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  };
  const [from, to] = [place(start), place(end)];
  return {
    code,
    range: { line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
  };
}
