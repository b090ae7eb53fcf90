import { describe, expect, it } from 'vitest';
import { capturedTexts, regexLanguage } from '../../src/syntax/regex-language.ts';

type Row = readonly [pattern: RegExp, may: readonly string[], mayNot: readonly string[]];

function holds(pattern: RegExp, word: string): boolean | undefined {
  return regexLanguage(pattern.source, pattern.flags)?.matched.mayHold(word);
}

function unmatchedHolds(pattern: RegExp, word: string): boolean | undefined {
  return regexLanguage(pattern.source, pattern.flags)?.unmatched.mayHold(word);
}

function begins(pattern: RegExp, word: string): boolean | undefined {
  return regexLanguage(pattern.source, pattern.flags)?.matched.mayBeginWith(word);
}

function unmatchedBegins(pattern: RegExp, word: string): boolean | undefined {
  return regexLanguage(pattern.source, pattern.flags)?.unmatched.mayBeginWith(word);
}

function table(
  title: string,
  answer: (pattern: RegExp, word: string) => boolean | undefined,
  rows: readonly Row[],
): void {
  describe(title, () => {
    for (const [pattern, may, mayNot] of rows) {
      it(String(pattern), () => {
        for (const word of may) expect([word, answer(pattern, word)]).toEqual([word, true]);
        for (const word of mayNot) expect([word, answer(pattern, word)]).toEqual([word, false]);
      });
    }
  });
}

table('a text that matches may hold', holds, [
  [/^\w+$/, ['a', 'Z', '_', 'ab'], ["'", ';', ' ', '\n', '-']],
  [/^\w+$/i, ['a'], ["'"]],
  [/^\w+$/m, ["'", '\n'], []],
  [/\w+/, ["'"], []],
  [/^\w+/, ["'"], []],
  [/\w+$/, ["'"], []],
  [/^a|b$/, ["'"], []],
  [/^(?:a+|b)$/, ['a'], ["'", 'ab']],
  [/^(a+|b)$/, ['b'], ["'"]],
  [/^(?:^a+|b)$/, ['b'], ["'"]],
  [/(?:^a+$|^b$)/, ['a'], ["'"]],
  [/(?:^a$|b)/, ["'"], []],
  [/^[\w-]+$/, ['-', '--'], ["'", '.']],
  [/^[\w\-.]+$/, ['.', '..', '-'], ['/', '../']],
  [/^[a-z\d]+(?:\.[a-z]+)?$/, ['.'], ['..', '/']],
  [/^[^']+$/, ['"', ';', '\n'], ["'"]],
  [/^.+$/, ["'"], ['\n', '\r']],
  [/^.+$/s, ['\n'], []],
  [/^\S+$/, ["'", ';'], [' ', '\n']],
  [/^\d{4}-\d{2}$/, ['1', '4-1'], ["'", '1-1-1', 'a']],
  [/^\d{1,64}$/, ['11111'], ['a']],
  [/^\x27+$/, ["'"], ['a']],
  [/^\u{27}+$/u, ["'"], ['a']],
  [/^\cJ+$/, ['\n'], ['J']],
  [/^\p{L}+$/u, ['a', 'é'], ["'", '1', ' ']],
  [/^\P{L}+$/u, ["'"], ['a']],
  [/^[A-F]+$/i, ['a', 'F'], ['g', "'"]],
  [/^(?=.*x)\w+$/, ['a'], ["'"]],
  [/^(?!.*\.\.)[\w./-]+$/, ['.', '/', './'], ['..', "'"]],
  [/^(?!.*\.\.)[^]+$/, ['..'], []],
  [/^(?!\.)[\w.]+$/, ['..'], ["'"]],
  [/^(\.)\1$/, ['..'], ["'"]],
  [/^(?<a>x)\k<a>$/, ['xx'], ["'"]],
  [/^[\]]+$/, [']'], ['[']],
  [/^[a-]+$/, ['-'], ['b']],
  [/^[\d-x]+$/, ['-', 'x', '1'], ['w', "'"]],
  [/^\bword+\b$/, ['word'], ["'"]],
  [/^\r\n+$/, ['\r\n'], ['a']],
  [/^$/, [], ['a', "'"]],
]);

table('a text that does not match may hold', unmatchedHolds, [
  [/'/, ['"', 'a'], ["'"]],
  [/['"]/, ['`'], ["'", '"']],
  [/[^\w-]/, ['a', '-'], ["'", ' ', '\n']],
  [/\.\./, ['.', '/'], ['..', '../']],
  [/\.\.|\//, ['.'], ['..', '/', '../']],
  [/^'/, ["'"], []],
  [/'$/, ["'"], []],
  [/'{2}/, ["'"], ["''"]],
  [/(?=')./, ["'"], []],
]);

table('a text that matches may begin with', begins, [
  [/^[\w-]+$/, ['-', 'a'], ["'"]],
  [/^\w[\w-]*$/, ['a'], ['-']],
  [/^(?!-)[\w-]+$/, ['a'], ['-']],
  [/^[^-]/, ['a', "'"], ['-']],
  [/^\/(?!\/)/, ['/', '/a'], ['//', 'a']],
  [/^\/[^/]/, ['/a'], ['//']],
  [/\w/, ['-'], []],
]);

table('a text that does not match may begin with', unmatchedBegins, [
  [/^-/, ['a'], ['-', '--']],
  [/-/, ['a'], ['-']],
  [/^\/\//, ['/a'], ['//']],
  [/^(?:-|\+)/, ['a'], ['-', '+']],
]);

describe('patterns that spell out their texts', () => {
  const rows: readonly (readonly [RegExp, boolean])[] = [
    [/^(?:asc|desc)$/i, true],
    [/^(asc|desc)?$/, true],
    [/^[ab]$/, true],
    [/^(?:asc|desc)/, false],
    [/^asc|desc$/, false],
    [/^(?:asc|\w+)$/, false],
    [/^(?:asc|desc)$/m, false],
  ];
  for (const [pattern, listed] of rows)
    it(String(pattern), () =>
      expect(regexLanguage(pattern.source, pattern.flags)?.matched.listed).toBe(listed),
    );
});

describe('the beginning and the end of texts that match', () => {
  const rows: readonly (readonly [RegExp, readonly string[] | undefined, readonly string[] | undefined])[] = [
    [/^https:\/\/example\.com\//, ['https://example.com/'], undefined],
    [/^https?:\/\//, ['http://', 'https://'], undefined],
    [/^(?:a|b)c/, ['ac', 'bc'], undefined],
    [/^a*b/, undefined, undefined],
    [/\.example\.com$/, undefined, ['.example.com']],
    [/^[a-z]+\.example\.com$/, undefined, ['.example.com']],
    [/^(?:.+\.)?example\.com$/, undefined, ['example.com', '.example.com']],
    [/^a$/m, undefined, undefined],
  ];
  for (const [pattern, prefixes, suffixes] of rows) {
    it(String(pattern), () => {
      const matched = regexLanguage(pattern.source, pattern.flags)?.matched;
      expect([matched?.prefixes, matched?.suffixes?.map(({ text }) => text)]).toEqual([prefixes, suffixes]);
    });
  }
});

describe('what is not read', () => {
  for (const [source, flags] of [
    ['(', ''],
    ['a**', ''],
    ['[a', ''],
    ['(?i:a)', ''],
    ['[a--b]', 'v'],
    ['a'.repeat(3000), ''],
    ['(?:'.repeat(60) + ')'.repeat(60), ''],
  ] as const)
    it(`/${source.slice(0, 20)}/${flags}`, () => expect(regexLanguage(source, flags)).toBeUndefined());
  it('repetitions that would make it too large', () => {
    expect(regexLanguage('^(?:(?:(?:a{9}){9}){9}){9}$', '')).toBeUndefined();
  });
});

describe('what groups capture', () => {
  const captured = (pattern: RegExp, group: number | string | undefined, word: string): boolean | undefined =>
    capturedTexts(pattern.source, pattern.flags, group)?.mayHold(word);
  for (const [pattern, group, may, mayNot] of [
    [/id=(\d+)/, 1, ['1'], ['x', "'", '=']],
    [/id=(\d+)/, 0, ['1', '='], ["'"]],
    [/(\d+)-(.*)/, 1, ['1'], ['-', "'"]],
    [/(\d+)-(.*)/, 2, ["'"], ['\n']],
    [/(\d+)-(.*)/, undefined, ["'", '-'], []],
    [/(?<year>\d{4})-(?<rest>.*)/, 'year', ['1'], ["'"]],
    [/(?<year>\d{4})-(?<rest>.*)/, 'rest', ["'"], []],
    [/^(\w+)(?: (asc|desc))?$/i, 1, ['A'], [' ']],
    [/a\s^(b\n)/m, 0, ['a', '\n', 'b'], ['c']],
    [/(a(?=')\W)/, 1, ['a', "'"], ['b']],
    [/(?=(.))a/, 1, ["'"], []],
  ] as const) {
    it(`${String(pattern)} ${group ?? 'any'}`, () => {
      for (const word of may) expect([word, captured(pattern, group, word)]).toEqual([word, true]);
      for (const word of mayNot) expect([word, captured(pattern, group, word)]).toEqual([word, false]);
    });
  }
  it('of a pattern that spells its texts out are listed', () =>
    expect(capturedTexts('^x(asc|desc)', 'i', 1)?.listed).toBe(true));
  it('no group of that number', () => expect(capturedTexts('(a)', '', 2)).toBeUndefined());
  it('the text of another group once more', () => expect(capturedTexts('(.)(\\1)', '', 2)).toBeUndefined());
});
