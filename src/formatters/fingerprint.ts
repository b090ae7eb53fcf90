import { createHash } from 'node:crypto';

/**
 * What a finding is recognised by in another run: its file, its rule and the code it is about, and how many like it
 * stand above it. Lines that come and go around it change nothing, nor does how the code is indented.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of(path: string, ruleId: string, code: readonly string[]): string {
    const text = code.map((line) => line.replace(/\s+/g, '')).join('\n');
    const key = JSON.stringify([path, ruleId, text]);
    const before = this.#seen.get(key) ?? 0;
    this.#seen.set(key, before + 1);
    return createHash('sha256').update(`${key}${before}`).digest('hex').slice(0, 32);
  }
}
