import { describe, expect, it } from 'vitest';
import { type DocExample, readDocExamples } from '../helpers/doc-examples.ts';
import { listProjectFiles, readProjectFile } from '../helpers/project.ts';
import { reportedRules } from '../helpers/reported-rules.ts';

for (const path of listProjectFiles('docs/rules')) {
  const rule = `bulwark/${path.replace('.md', '')}`;
  const examples = readDocExamples(readProjectFile(`docs/rules/${path}`));
  describe(path, () => {
    it('shows code that is reported, and its corrected version', () => {
      expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(['incorrect', 'correct']));
    });
    for (const example of examples) {
      if (example.kind === 'incorrect') {
        it(`line ${example.line} is reported by the rule`, () => {
          expect(reportedRules(example.code, example.language)).toContain(rule);
        });
      } else {
        it(`line ${example.line} is reported by no rule`, () => {
          expect(reportedRules(example.code, example.language)).toEqual([]);
        });
      }
    }
  });
}

describe('reading examples', () => {
  const cases: readonly {
    readonly name: string;
    readonly page: string;
    readonly examples: readonly DocExample[];
  }[] = [
    { name: 'a block without a mark is no example', page: '```js\na();\n```\n', examples: [] },
    { name: 'a mark that is misspelt is none', page: '```js corrected\na();\n```\n', examples: [] },
    {
      name: 'language, mark, code and line are those of the block',
      page: '# Title\n\n```ts incorrect\na();\nb();\n```\n',
      examples: [{ language: 'ts', kind: 'incorrect', code: 'a();\nb();\n', line: 4 }],
    },
    {
      name: 'blocks end where they are closed',
      page: '```js incorrect\na();\n```\n\n```jsx correct\nb();\n```\n',
      examples: [
        { language: 'js', kind: 'incorrect', code: 'a();\n', line: 2 },
        { language: 'jsx', kind: 'correct', code: 'b();\n', line: 6 },
      ],
    },
  ];
  for (const { name, page, examples } of cases) {
    it(name, () => {
      expect(readDocExamples(page)).toEqual(examples);
    });
  }
});
