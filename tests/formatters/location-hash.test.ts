import { describe, expect, it } from 'vitest';
import { lineHashes } from '../../src/formatters/location-hash.ts';

describe('the hash of a line', () => {
  it('is the one that code scanning computes', () => {
    expect(lineHashes(' a\nb\n  \t\tc\n d')).toEqual([
      '271789c17abda88f:1',
      '54703d4cd895b18:1',
      '180aee12dab6264:1',
      'a23a3dc5e078b07b:1',
    ]);
  });
  it('does not depend on how lines end, and tells equal ones apart', () => {
    const text = 'a\nb\n'.repeat(100);
    expect(lineHashes(text.replaceAll('\n', '\r\n'))).toEqual(lineHashes(text));
    const [first = '', , third = ''] = lineHashes(text);
    expect([first.split(':')[1], third.split(':')[1]]).toEqual(['1', '2']);
  });
});
