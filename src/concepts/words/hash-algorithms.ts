/** What is known of a hash algorithm: collisions can be made, outdated, no cryptographic hash at all, or sound. */
export type HashClass = 'broken' | 'legacy' | 'noncryptographic' | 'sound' | 'unknown';

const BROKEN =
  /^(?:md[2456]|md5sha1|ssl3md5|ssl3sha1|sha[01]?|ripemd|rmd|ripemd128|ripemd160|rmd160|haval\d*|tiger\d*|snefru\d*|gost(?:94)?|panama)$/;
const LEGACY = /^(?:whirlpool|sha224|sha512224|ripemd256|ripemd320|sm3)$/;
const NONCRYPTOGRAPHIC =
  /^(?:crc(?:16|32)\w*|adler32|fnv1?a?\d*|murmur\w*|xxh(?:ash)?\w*|cityhash\w*|farmhash\w*|djb2a?|cyrb53|passthrough)$/;
const SOUND = /^(?:sha(?:256|384|512|512256|3\d+|3)|shake\d*|blake[23]\w*|keccak\w*|k12|kangarootwelve)$/;

/** The name of a hash algorithm as all spellings have it: `RSA-SHA1`, `SHA-1`, `sha_1` and `SHA1withRSA` are `sha1`. */
export function hashName(text: string): string {
  // Signature methods of XML are addresses whose fragment is the name.
  const name = text.slice(text.lastIndexOf('#') + 1).toLowerCase();
  return (
    name
      .replace(/^(?:rsa|dsa|ecdsa)-(?:with-)?/, '')
      .replace(/^hmac[-_]?/, '')
      // Names of SSH: codes that are cut, or checked the other way round; DSA is always over SHA-1.
      .replace(/^(sha1|md5)(?:-96)?(?:-etm)?(?:@openssh\.com)?$/, '$1')
      .replace(/^ssh-(?:dss|rsa)$/, 'sha1')
      .replace(/with(?:rsa|dsa|ecdsa)(?:encryption)?(?:andmgf1)?$/, '')
      .replace(/^sha1-2$/, 'sha1')
      .replace(/^sha2-/, 'sha')
      .replace(/[^a-z\d]/g, '')
  );
}

/** What is known of an algorithm, by any of its spellings. */
export function hashClass(text: string): HashClass {
  const name = hashName(text);
  if (BROKEN.test(name)) return 'broken';
  if (LEGACY.test(name)) return 'legacy';
  if (NONCRYPTOGRAPHIC.test(name)) return 'noncryptographic';
  return SOUND.test(name) ? 'sound' : 'unknown';
}

/** Addresses by which XML signatures name SHA-256, by the fragment of the weak one. */
const XML_METHODS: Readonly<Record<string, string>> = {
  sha1: 'http://www.w3.org/2001/04/xmlenc#sha256',
  'rsa-sha1': 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  'hmac-sha1': 'http://www.w3.org/2001/04/xmldsig-more#hmac-sha256',
};

/** SHA-256 in the spelling of the name that it replaces; undefined for a signature of a kind that has no such name. */
export function strongerName(text: string): string | undefined {
  if (text.includes('#')) return XML_METHODS[text.slice(text.lastIndexOf('#') + 1)];
  if (/^rsa-/i.test(text)) return 'RSA-SHA256';
  const withKey = /with(?:rsa|ecdsa)(?:encryption)?$/i.exec(text);
  if (withKey) return `SHA256${withKey[0]}`;
  if (/dsa/i.test(text)) return undefined;
  if (/^hmac-/i.test(text)) return /^HMAC/.test(text) ? 'HMAC-SHA256' : 'hmac-sha256';
  if (text === 'SHA-1') return 'SHA-256';
  return /^[A-Z]/.test(text) ? 'SHA256' : 'sha256';
}
