import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialects, type Dialect } from '../../helpers/dialects.ts';
import { readDocExamples } from '../../helpers/doc-examples.ts';
import { afterAllChanges, lintWithEveryRule, parses } from '../../helpers/every-rule.ts';
import { changes, mutated, partsOf } from '../../helpers/mutations.ts';
import { listProjectFiles, readProjectFile } from '../../helpers/project.ts';
import { runs, seed } from '../../helpers/randomness.ts';

/** Texts to be spoilt: what people write, and what only tests do. */
const samples: readonly { readonly name: string; readonly code: string; readonly dialect: Dialect }[] = [
  ...['examples/src', 'tests/fixtures/apps', 'tests/fixtures/syntax'].flatMap((folder) =>
    listProjectFiles(folder).map((path) => sample(`${folder}/${path}`, readProjectFile(`${folder}/${path}`))),
  ),
  ...listProjectFiles('docs/rules').flatMap((path) =>
    readDocExamples(readProjectFile(`docs/rules/${path}`)).map(({ language, code, line }) =>
      sample(`docs/rules/${path}:${line}.${language}`, code),
    ),
  ),
].filter(({ code, dialect }) => parses(code, dialect));

function sample(name: string, code: string): (typeof samples)[number] {
  const extension = /\w+$/.exec(name)?.[0] ?? 'js';
  return { name, code, dialect: extension in dialects ? dialects[extension as 'js'] : dialects.ts };
}

describe('code of which parts are missing, doubled or exchanged', () => {
  const perSample = Math.max(4, Math.floor(runs(300) / samples.length));
  let tried = 0;
  let read = 0;
  for (const { name, code, dialect } of samples) {
    it(name, () => {
      const parts = partsOf(code, dialect);
      fc.assert(
        fc.property(changes, (made) => {
          const text = mutated(parts, made);
          const messages = lintWithEveryRule(text, dialect, { curiosity: 30 });
          tried += 1;
          if (messages.some(({ fatal }) => fatal)) return;
          read += 1;
          expect(lintWithEveryRule(text, dialect)).toEqual(messages);
          for (const changed of afterAllChanges(text, messages))
            expect(changed).toSatisfy((after: string) => parses(after, dialect));
        }),
        { seed, numRuns: perSample },
      );
    });
  }

  it('is often enough a program still', () => {
    expect(read).toBeGreaterThan(tried / 5);
  });
});
