import { SECRET_FORMATS, SECRET_PREFIXES } from '../concepts/words/secret-formats.ts';

/** The stretch of a text that holds a secret: offsets of its first character and of the one after its last. */
export type SecretRange = readonly [start: number, end: number];

/** How much of a secret may be seen. */
const SHOWN = 4;

/** An assignment of a text under a name of a secret, for texts of which there is no tree. */
const NAMED_TEXT =
  /(?:passw|pwd|passphrase|secret|token|api_?key|private_?key|credential)[\w-]*['"]?\s*(?::|=>?)\s*(['"`])([^'"`\n]{6,})\1/gi;

/** The longest match that a format is looked for in: a private key. */
const LONGEST = 4_000;

/** How many places are looked at for a format. */
const MOST_PLACES = 2_000;

/** The secrets of a text that does not parse, by the forms of keys and by the names before texts; too much rather than too little. */
export function secretsInText(text: string): readonly SecretRange[] {
  const found: SecretRange[] = [];
  let places = 0;
  for (const { index } of text.matchAll(new RegExp(SECRET_PREFIXES, 'g'))) {
    places += 1;
    if (places > MOST_PLACES) break;
    const lineStart = text.lastIndexOf('\n', index - 1) + 1;
    const start = Math.max(lineStart, index - 200);
    const near = text.slice(start, index + LONGEST);
    for (const { pattern } of SECRET_FORMATS) {
      const match = pattern.exec(near);
      if (match) found.push([start + match.index, start + match.index + match[0].length]);
    }
  }
  for (const match of text.matchAll(NAMED_TEXT)) {
    const end = match.index + match[0].length - 1;
    found.push([end - (match[2] ?? '').length, end]);
  }
  for (const match of text.matchAll(/-----BEGIN [A-Z ]*PRIVATE KEY-----[^]{1,6000}?-----END/g)) {
    found.push([match.index, match.index + match[0].length]);
  }
  return found;
}

/**
 * A text of the same length and the same lines in which of each secret the first characters are left: at most four,
 * and never a third of it. What a secret says is hidden elsewhere in the text as well.
 */
export function maskSecrets(text: string, ranges: readonly SecretRange[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    // What lies within another secret must not show its own first characters.
    if (end <= done) continue;
    pieces.push(text.slice(done, Math.max(done, start)), maskOne(text.slice(Math.max(done, start), end)));
    done = end;
  }
  return hideValues(pieces.join('') + text.slice(done), secretValues(text, ranges));
}

/** What the secrets of a text say, where it is nothing that other texts say by chance. */
export function secretValues(text: string, ranges: readonly SecretRange[]): readonly string[] {
  const values = ranges.map(([start, end]) => text.slice(start, end).replace(/^(['"`])(.*)\1$/s, '$2'));
  return [...new Set(values)].filter((value) => value.length >= 6 && /[^A-Za-z]/.test(value));
}

/** A text in which none of these values is left. */
export function hideValues(text: string, values: readonly string[]): string {
  return values.reduce((shown, value) => shown.replaceAll(value, maskOne(value)), text);
}

function maskOne(secret: string): string {
  const quote = /^['"`]/.exec(secret)?.[0];
  const closed = quote !== undefined && secret.length > 1 && secret.endsWith(quote);
  const inner = closed ? secret.slice(1, -1) : secret;
  const shown = Math.min(SHOWN, Math.floor(inner.length / 3));
  const hidden = inner.slice(0, shown) + inner.slice(shown).replace(/[^\r\n]/g, '*');
  return closed ? `${quote}${hidden}${quote}` : hidden;
}
