import { describe, expect, it } from 'vitest';
import { readSetCookie, type SetCookiePart } from '../../src/syntax/set-cookie.ts';

/** Parts of a text in which `%` stands for a value that is put into it. */
function partsOf(text: string): readonly SetCookiePart[] {
  return text.split(/(%)/).map((part, hole) => (part === '%' ? { hole } : { text: part }));
}

describe('the text of a Set-Cookie header', () => {
  it.each([
    ['sid=1', 'sid', '1', {}, true],
    [
      'sid=1; HttpOnly;secure ; SameSite=Lax',
      'sid',
      '1',
      { httponly: '', secure: '', samesite: 'Lax' },
      true,
    ],
    ['sid=%; Max-Age=%', 'sid', undefined, { 'max-age': '' }, true],
    ['sid=1; %', 'sid', '1', {}, false],
    ['%=1', undefined, '1', {}, true],
    ['sid=a=b; Path=/', 'sid', 'a=b', { path: '/' }, true],
    ['sid=;', 'sid', '', {}, true],
  ])('%s', (text, name, value, attributes, complete) => {
    const read = readSetCookie(partsOf(text));
    expect(read && { ...read, attributes: Object.fromEntries(read.attributes) }).toEqual({
      name,
      value,
      attributes,
      complete,
    });
  });

  it.each(['%', '', 'HttpOnly', '=x', '%; Secure'])('is none: %s', (text) => {
    expect(readSetCookie(partsOf(text))).toBeUndefined();
  });
});
