import { describe, expect, it } from 'vitest';
import bulwark from '../../src/index.ts';
import { dialects } from '../helpers/dialects.ts';
import { applications, readApplications, readMarkedLines, type MarkedLine } from '../helpers/marked-lines.ts';

describe('small applications, with the preset `recommended`', () => {
  for (const { path, code } of readApplications()) {
    const { Linter, languageOptions } = dialects[/\w+$/.exec(path)?.[0] as 'js'];
    it(`${path}: the marked lines are reported, and no others`, () => {
      const config = [
        { files: ['**/*.{cjs,js,jsx,ts,tsx,vue}'], languageOptions },
        bulwark.configs.recommended,
      ];
      const messages = new Linter().verify(code, config, `${applications}/${path}`);
      const reported = messages.map(({ line, ruleId, message }) => ({
        line,
        rule: ruleId?.replace('bulwark/', '') ?? message,
      }));
      expect(reported).toEqual(readMarkedLines(code));
    });
  }
});

describe('reading marks', () => {
  const cases: readonly {
    readonly name: string;
    readonly code: string;
    readonly marks: readonly MarkedLine[];
  }[] = [
    { name: 'a line without a mark', code: 'a(); // calls\n', marks: [] },
    {
      name: 'a mark at the end of a line',
      code: '\na(); // reports no-a\n',
      marks: [{ line: 2, rule: 'no-a' }],
    },
    {
      name: 'several rules',
      code: 'a(); // reports no-a, no-b',
      marks: [
        { line: 1, rule: 'no-a' },
        { line: 1, rule: 'no-b' },
      ],
    },
    { name: 'a sentence that begins like a mark', code: 'a(); // reports no errors', marks: [] },
  ];
  for (const { name, code, marks } of cases) {
    it(name, () => expect(readMarkedLines(code)).toEqual(marks));
  }
});
