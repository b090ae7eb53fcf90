import { describe, expect, it } from 'vitest';
import {
  decodedText,
  entropyOf,
  hasBase62Checksum,
  hasHexChecksum,
  isBech32,
  isStandIn,
  looksLikePassword,
  looksRandom,
  shownOf,
} from '../../src/syntax/secret-text.ts';

describe('the text of a secret', () => {
  it('has an entropy', () => {
    expect(entropyOf('aaaa')).toBe(0);
    expect(entropyOf('abcd')).toBe(2);
  });

  it('carries a checksum, in the tokens that have one', () => {
    // CRC-32 of thirty zeros, in base 62.
    expect(hasBase62Checksum(`ghp_${'0'.repeat(30)}2C8GjS`)).toBe(true);
    expect(hasBase62Checksum(`ghp_${'0'.repeat(36)}`)).toBe(false);
    // CRC-32 of the digits 1 to 9 is its usual check value.
    expect(hasHexChecksum('x_123456789cbf43926')).toBe(true);
    expect(hasHexChecksum('x_123456789cbf43927')).toBe(false);
  });

  it('is one of Bech32', () => {
    // Test vectors of BIP 173.
    expect(isBech32('A12UEL5L')).toBe(true);
    expect(isBech32('abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw')).toBe(true);
    expect(isBech32('A1G7SGD8')).toBe(false);
    expect(isBech32('')).toBe(false);
  });

  it('is encoded in base 64', () => {
    expect(decodedText('dTpw')).toBe('u:p');
    expect(decodedText('_-8')).toBeUndefined();
    expect(decodedText('%')).toBeUndefined();
  });

  it.each([
    '<token>',
    '${TOKEN}',
    'your-key-here',
    'xxxxxxxx',
    'change-me-1',
    'API_KEY',
    './key.pem',
    'abcdefgh',
    '********',
    'aaaaaaa',
    'my-secret',
  ])('is none: %s', (text) => {
    expect(isStandIn(text)).toBe(true);
  });

  it.each(['Xk29dkWq', '9f86d081884c7d65', `sk_live_${'9fQ2mXv7LwTz4KpRb8Yc3Ned'}`, 'mysql-9fQ2mXv7'])(
    'may be one: %s',
    (text) => {
      expect(isStandIn(text)).toBe(false);
    },
  );

  it.each([
    ['9f86d081884c7d659a2feaa0c55ad015', true],
    ['1234567890123456', false],
    ['aaaaaaaaaaaaaaaa', false],
    ['errors.auth.token-expired', false],
    ['k7Qp2Xw9Lm4Rt8Yz', true],
    ['short1', false],
    ['a sentence with 12 words in it', false],
  ])('looks random: %s → %s', (text, expected) => {
    expect(looksRandom(text)).toBe(expected);
  });

  it.each([
    ['Xk29dkWq', true],
    ['P@ssw0rd!', true],
    ['Password', false],
    ['password', false],
    ['must-be-at-least-8', false],
    ['0.password', false],
    ['new password 1', false],
    ['https://a.example/1', false],
    ['a@example.com', false],
  ])('looks like a password: %s → %s', (text, expected) => {
    expect(looksLikePassword(text)).toBe(expected);
  });

  it.each([
    ['root', 'r…'],
    ['secret', 'se…'],
    ['AKIAZ7QPLRV3', 'AKIA…'],
    ['', '…'],
  ])('is shown as too little to be used: %s → %s', (text, expected) => {
    expect(shownOf(text)).toBe(expected);
  });
});
