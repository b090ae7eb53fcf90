import { describe, expect, it } from 'vitest';
import { findWord, wordsOf } from '../../src/syntax/name-words.ts';

describe('words of a name', () => {
  it.each([
    ['resetPasswordURL2', 'reset password url'],
    ['RESET_TOKEN', 'reset token'],
    ['x-api-key', 'x api key'],
    ['HTTPServer', 'http server'],
    ['sha1', 'sha'],
    ['', ''],
  ])('%s', (name, expected) => {
    expect(wordsOf(name).join(' ')).toBe(expected);
  });

  it.each([
    ['author', 'auth', undefined],
    ['authToken', 'auth', 'auth'],
    ['apiKey', 'apikey', 'apikey'],
    ['X_API_KEY', 'apikey', 'apikey'],
    ['passenger', 'pass', undefined],
  ])('of %s, %s is %s', (name, word, expected) => {
    expect(findWord(name, new Set([word]))).toBe(expected);
  });
});
