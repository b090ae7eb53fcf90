/** Shannon entropy of a text, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum -= (count / text.length) * Math.log2(count / text.length);
  return sum;
}

/** CRC-32 (ISO 3309) of a text of ASCII characters. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Whether the last six characters of a token are the checksum of those between its prefix and them. */
export function hasBase62Checksum(token: string): boolean {
  const body = token.slice(token.indexOf('_') + 1);
  let rest = crc32(body.slice(0, -6));
  let digits = '';
  while (rest > 0) {
    digits = BASE62.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits.padStart(6, '0') === body.slice(-6);
}

/** Whether the last eight characters of a token are the checksum of those between its prefix and them. */
export function hasHexChecksum(token: string): boolean {
  const body = token.slice(token.indexOf('_') + 1);
  return crc32(body.slice(0, -8)).toString(16).padStart(8, '0') === body.slice(-8);
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Whether a text is one of Bech32 (BIP 173), whose last six characters are a checksum of it. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  const at = lower.lastIndexOf('1');
  const prefix = [...lower.slice(0, at)].map((char) => char.charCodeAt(0));
  const data = [...lower.slice(at + 1)].map((char) => BECH32.indexOf(char));
  if (at < 1 || data.length < 6 || data.includes(-1)) return false;
  let sum = 1;
  for (const value of [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((generator, bit) => {
      if ((top >>> bit) & 1) sum ^= generator;
    });
  }
  return sum === 1;
}

/** The text that one of base 64 encodes, in either alphabet; undefined where it is none of printable characters. */
export function decodedText(text: string): string | undefined {
  try {
    const decoded = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return /^[\x20-\x7e\s]+$/.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

/** What stands in a text where a secret is to be filled in, or shows where it is kept. */
const STAND_IN =
  /^\s*$|^<.*>$|\$\{|\{\{|^%.*%$|^__.*__$|^\[.*\]$|\.\.\.|…|\*{3}|x{4,}|^(.)\1+$|(?:^|[^a-z])(?:your|my|insert|enter|replace|change|todo|tbd|fixme|placeholder|example|sample|dummy|fake|mock|stub|redacted|masked|hidden|removed|none|null|undefined|unset|foo|bar|baz|lorem|abc123|test)(?:[^a-z]|$)|^(?:env|vault|secret|ssm|op|ref\+?):|^arn:|^projects\/|^[./~]|\.(?:pem|key|crt|json)$|^@Microsoft|EXAMPLE/i;
/** The name of a variable, in place of its value. */
const VARIABLE_NAME = /^\$?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** Whether a text stands in for a secret, or says where it is kept. */
export function isStandIn(text: string): boolean {
  return STAND_IN.test(text) || VARIABLE_NAME.test(text) || isInOrder(text);
}

/** Whether most characters of a text follow one another in their alphabet: `abcdef`, `0123456789`. */
export function isInOrder(text: string): boolean {
  let runs = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (text.charCodeAt(at) - text.charCodeAt(at - 1) === 1) runs += 1;
  }
  return text.length > 1 && runs / (text.length - 1) > 0.5;
}

/** Whether a text looks as if it had been made at random: digits of base 16 or 64, in no order. */
export function looksRandom(text: string): boolean {
  if (text.length < 16) return false;
  if (/^[a-f0-9]+$/i.test(text)) return entropyOf(text) >= 3 && !/^\d+$/.test(text);
  return (
    /^[A-Za-z0-9+/_.=!@#$%^&*~-]+$/.test(text) &&
    entropyOf(text) >= 3.5 &&
    /\d/.test(text) &&
    /[A-Za-z]/.test(text) &&
    !isWords(text)
  );
}

/** Words of a language in a row: `errors.auth.token`, `reset-password`. */
function isWords(text: string): boolean {
  return /^(?:[A-Za-z]+\d{0,2}|\d{1,2})(?:[-_./:](?:[A-Za-z]+\d{0,2}|\d{1,2}))+$/.test(text);
}

/** Whether a text looks like a password that somebody made up. */
export function looksLikePassword(text: string): boolean {
  if (text.length < 6 || text.length > 64 || /\s/.test(text) || isWords(text)) return false;
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((one) => one.test(text)).length;
  // A word with a capital, or with a punctuation mark at its end, is a label.
  return (
    classes >= 2 &&
    (/\d/.test(text) || /[^A-Za-z\d:.!?…-]/.test(text)) &&
    !/^https?:|^[\w.]+@[\w.]+$/.test(text)
  );
}

/** At most the first four characters of a secret, and never a third of it. */
export function shownOf(secret: string): string {
  return `${secret.slice(0, Math.min(4, Math.floor(secret.length / 3)))}…`;
}
