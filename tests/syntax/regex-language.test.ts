import { describe, expect, it } from 'vitest';
import { regexLanguage } from '../../src/syntax/regex-language.ts';

describe('patterns that hold a text at both ends', () => {
  const cases: readonly (readonly [source: string, flags: string, anchored: boolean])[] = [
    ['^\\w+$', '', true],
    ['^\\w+$', 'i', true],
    ['^\\w+$', 'm', false],
    ['\\w+', '', false],
    ['^\\w+', '', false],
    ['^a|b$', '', false],
    ['^(?:a|b)$', '', true],
    ['^[a-z]{1,3}$', '', true],
  ];
  for (const [source, flags, anchored] of cases)
    it(`/${source}/${flags}`, () => expect(regexLanguage(source, flags)?.anchored).toBe(anchored));
});

describe('characters that an accepted text may hold', () => {
  const cases: readonly (readonly [source: string, inside: string, outside: string])[] = [
    ['^\\w+$', 'aZ_9', "' ;-"],
    ['^[\\w-]+$', 'a-', "' ;"],
    ['^[a-z]+$', 'az', 'A1 '],
    ["^[^']+$", 'a ";', "'"],
    ['^.+$', "'; ", '\n'],
    ['^(?:asc|desc)$', 'asced', "x' "],
    ['^\\d{4}-\\d{2}$', '1-', "a'"],
    ['^(?=.*x)\\w+$', 'a', "'"],
    ['^\\S+$', "';", ' '],
    ['^\\x27$', "'", 'a'],
  ];
  for (const [source, inside, outside] of cases) {
    it(source, () => {
      const language = regexLanguage(source, '');
      for (const char of inside) expect([char, language?.accepts(char)]).toEqual([char, true]);
      for (const char of outside) expect([char, language?.accepts(char)]).toEqual([char, false]);
    });
  }
});
