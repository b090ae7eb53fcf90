import { describe, expect, it } from 'vitest';
import { isTrustedHost } from '../../src/analysis/trusted-hosts.ts';

describe('a host that a project says is its own', () => {
  const trusted = ['api.example.com', '*.example.org', 'localhost:3000'];
  const cases: readonly (readonly [host: string, answer: boolean])[] = [
    ['api.example.com', true],
    ['API.example.com:8443', true],
    ['example.com', false],
    ['evil-api.example.com', false],
    ['api.example.com.evil.net', false],
    ['a.example.org', true],
    ['a.b.example.org', true],
    ['example.org', false],
    ['evilexample.org', false],
    ['localhost:3000', true],
    ['localhost:4000', false],
    ['localhost', false],
  ];
  for (const [host, answer] of cases)
    it(`${host}: ${String(answer)}`, () => expect(isTrustedHost(host, trusted)).toBe(answer));
});
