import { describe, expect, it } from 'vitest';
import { CONTEXTS, contextsOf, covers, isHarmless, type Context } from '../../src/concepts/contexts.ts';
import { regexLanguage } from '../../src/syntax/regex-language.ts';
import {
  ANY_TEXT,
  LISTED_TEXT,
  markedText,
  NAME_IN_TABLE,
  NUMERIC_TEXT,
  textBeginningWith,
  textWithout,
} from '../../src/syntax/text-language.ts';
import { readProjectFile } from '../helpers/project.ts';

describe('every context', () => {
  const page = readProjectFile('docs/engine.md');
  for (const context of CONTEXTS) {
    it(`${context} is on the page about the engine`, () => expect(page).toContain(`\`${context}\``));
    it(`${context} does not trust a text of which nothing is known`, () =>
      expect(isHarmless(context, ANY_TEXT)).toBe(false));
    it(`${context} trusts what the program lists`, () => expect(isHarmless(context, LISTED_TEXT)).toBe(true));
  }
});

describe('names in rows', () => {
  it('stand for a context, or for a group', () => {
    expect(contextsOf('sql-value')).toEqual(['sql-value']);
    expect(contextsOf('ldap')).toEqual(['ldap-filter', 'ldap-name']);
    expect(contextsOf('sequel')).toBeUndefined();
    expect(contextsOf('toString')).toBeUndefined();
  });
  it('speak of what they name, and of nothing else', () => {
    expect(covers(['sql'], 'sql-identifier')).toBe(true);
    expect(covers(['sql-value'], 'sql-identifier')).toBe(false);
    expect(covers(['html'], 'sql-value')).toBe(false);
    expect(covers(['*'], 'log-line')).toBe(true);
    expect(covers(['*'], 'amount')).toBe(false);
  });
});

describe('what is harmless where', () => {
  const matching = (pattern: RegExp) => regexLanguage(pattern.source, pattern.flags)?.matched ?? ANY_TEXT;
  const words = matching(/^\w+$/);
  const dotted = matching(/^[\w.-]+$/);
  const spaced = matching(/^[\w ]+$/);
  const rows: readonly (readonly [Context, string, typeof ANY_TEXT, boolean])[] = [
    ['sql-value', 'words', words, true],
    ['sql-value', 'spaces', spaced, false],
    ['sql-quoted-value', 'spaces', spaced, true],
    ['sql-quoted-value', 'no quote', textWithout(["'"]), false],
    ['sql-quoted-identifier', 'spaces', spaced, true],
    ['sql-keyword', 'spaces', spaced, true],
    ['shell-word', 'dots', dotted, true],
    ['shell-word', 'spaces', spaced, false],
    ['shell-double-quoted', 'spaces', spaced, true],
    ['shell-single-quoted', 'no single quote', textWithout(["'"]), true],
    ['shell-double-quoted', 'no double quote', textWithout(['"']), false],
    ['program', 'words', words, false],
    ['argument', 'words', words, true],
    ['argument', 'dots and dashes', dotted, false],
    ['html-text', 'no <', textWithout(['<']), true],
    ['html-attribute', 'no <', textWithout(['<']), false],
    ['html-unquoted-attribute', 'spaces', spaced, false],
    ['html-name', 'words', words, false],
    ['html-url', 'words', words, true],
    ['html-url', 'https', textBeginningWith(['https://']), true],
    ['html-url', 'javascript', textBeginningWith(['javascript:']), false],
    ['html-url', 'a known scheme', markedText('known-scheme'), true],
    ['html-event-handler', 'no quotes', textWithout(["'", '"']), false],
    ['url-origin', 'a host', textBeginningWith(['https://example.com/']), true],
    ['url-origin', 'half a host', textBeginningWith(['https://example.com']), false],
    ['url-origin', 'a user before the host', textBeginningWith(['https://example.com@']), false],
    ['url-origin', 'a slash', textBeginningWith(['/']), false],
    ['url-origin', 'a path', textBeginningWith(['/a']), true],
    ['url-origin', 'a known scheme', markedText('known-scheme'), false],
    ['url-path', 'dots', dotted, false],
    ['url-query', 'dots', dotted, true],
    ['file-path', 'words', words, true],
    ['file-path', 'dots', dotted, false],
    ['file-name', 'dots', dotted, true],
    ['file-name', 'no ..', textWithout(['..']), true],
    ['file-path', 'no ..', textWithout(['..']), false],
    ['file-path', 'inside a directory', markedText('inside-directory'), true],
    ['code', 'words', words, true],
    ['code', 'dots', dotted, false],
    ['code-string', 'no quotes', textWithout(["'", '"', '`']), false],
    ['module-specifier', 'words', words, false],
    ['pattern', 'words', words, true],
    ['pattern', 'dots', dotted, false],
    ['filter-structure', 'a text', markedText('text'), true],
    ['filter-structure', 'words', words, true],
    ['property-name', 'a name in a table', NAME_IN_TABLE, false],
    ['sql-value', 'a name in a table', NAME_IN_TABLE, true],
    ['xpath-single-quoted', 'no single quotes', textWithout(["'"]), true],
    ['xpath-single-quoted', 'no double quotes', textWithout(['"']), false],
    ['xpath-double-quoted', 'no double quotes', textWithout(['"']), true],
    ['xpath-double-quoted', 'no single quotes', textWithout(["'"]), false],
    ['xml-document', 'no declaration', textWithout(['<!DOCTYPE']), true],
    ['xml-document', 'no entities', textWithout(['<!ENTITY']), false],
    ['csv-cell', 'words', words, true],
    ['csv-cell', 'dots and dashes', dotted, false],
    ['header', 'no line feed', textWithout(['\n']), false],
    ['header', 'neither line break', matching(/^[^\r\n]*$/), true],
    ['cookie-text', 'neither line break', matching(/^[^\r\n]*$/), false],
    ['log-line', 'numbers', NUMERIC_TEXT, false],
    ['sql-quoted-value', 'numbers', NUMERIC_TEXT, true],
    ['format', 'no %', textWithout(['%']), true],
    ['amount', 'words', words, false],
    ['amount', 'numbers', NUMERIC_TEXT, false],
    ['amount', 'within bounds', markedText('bounded'), true],
  ];
  for (const [context, title, text, harmless] of rows)
    it(`${context}: ${title}`, () => expect(isHarmless(context, text)).toBe(harmless));
});
