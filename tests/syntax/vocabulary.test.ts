import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/syntax/vocabulary.ts';

describe('words of a vocabulary', () => {
  const vocabulary = new Vocabulary(['pg', 'res', '$', 'Aa', 'query_raw']);
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['between other signs', `import pg from 'pg'; (res)`, ['pg', 'res']],
    ['at the ends of the text', 'pg+res', ['pg', 'res']],
    ['not as parts of longer names', 'jpg respond pg2 éres resé', []],
    ['of signs that names have', '$.query_raw', ['$', 'query_raw']],
    ['not by another word with the same sum', 'BB', []],
    ['in no text', '', []],
  ];
  for (const [name, text, words] of cases) {
    it(`are found ${name}`, () => {
      expect([...vocabulary.wordsIn(text).words].sort()).toEqual([...words].sort());
    });
  }

  it('as specifiers in quotes, after a scheme and in paths', () => {
    const specifiersIn = (text: string): readonly string[] => [...vocabulary.wordsIn(text).specifiers];
    expect(specifiersIn(`import 'pg'; import "node:res"; import '../$.js'`)).toEqual(['pg', 'res', '$']);
    expect(specifiersIn(`import pg; // by the res\n'a pg'`)).toEqual([]);
  });
});
