import { describe, expect, it } from 'vitest';
import { dialects } from '../../helpers/dialects.ts';
import { lintWithEveryRule, offeredChanges, parses } from '../../helpers/every-rule.ts';
import { listProjectFiles, readProjectFile } from '../../helpers/project.ts';

/** The parsers that read each file of `tests/fixtures/syntax`. */
const readers: Readonly<Record<string, readonly (keyof typeof dialects)[]>> = {
  'assigned.ts': ['ts', 'babelTypescript'],
  'component.vue': ['vue'],
  'elements.jsx': ['jsx', 'tsx', 'babel'],
  'flow.js': ['babelFlow'],
  'module.js': ['js', 'jsx', 'ts', 'tsx', 'babel', 'babelFlow', 'babelTypescript'],
  'proposals.js': ['babel'],
  'script.cjs': ['cjs'],
  'types.ts': ['ts', 'babelTypescript'],
  'types.tsx': ['tsx'],
};

it('every file with odd syntax is read by some parser', () => {
  expect(Object.keys(readers)).toEqual(listProjectFiles('tests/fixtures/syntax'));
});

for (const [path, names] of Object.entries(readers)) {
  const code = readProjectFile(`tests/fixtures/syntax/${path}`);
  for (const dialect of names.map((name) => dialects[name])) {
    describe(`${path}, read by ${dialect.name}`, () => {
      it('is a program', () => {
        expect(lintWithEveryRule(code, dialect, { only: [] })).toEqual([]);
      });

      it('stops no rule, and no question about any of its nodes', () => {
        const messages = lintWithEveryRule(code, dialect);
        expect(messages).not.toEqual([]);
        expect(lintWithEveryRule(code, dialect, { curiosity: Infinity })).toEqual(messages);
      });

      it('is a program still after each change that is offered', () => {
        for (const change of offeredChanges(code, lintWithEveryRule(code, dialect))) {
          expect(change).toSatisfy(({ code: changed }: typeof change) => parses(changed, dialect));
        }
      });
    });
  }
}
