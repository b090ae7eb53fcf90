/** What is known of a cipher: its mode and whether it is broken. */
export interface CipherFacts {
  readonly broken: boolean;
  readonly ecb: boolean;
  /** Whether the mode makes a tag that has to be checked. */
  readonly authenticated: boolean;
  /** Whether it wraps keys, for which its initialisation vector is prescribed. */
  readonly wrapsKeys: boolean;
  /** Bytes of an initialisation vector. */
  readonly ivBytes: 12 | 16;
}

const BROKEN =
  /^(?:3?des|des3|desx|des-ede3?|tripledes|rc2|rc4|arc4|arcfour|rc4drop|bf|blowfish|cast5?|cast128|idea|seed|rabbit|rabbitlegacy|xxtea|tea)(?:$|-)/;

/** What is known of a cipher by its name, in any notation: `AES_128_ECB`, `aes-128-ecb`, `DES-EDE3`. */
export function cipherFacts(name: string): CipherFacts {
  const normal = name.toLowerCase().replaceAll('_', '-');
  const authenticated = /-(?:gcm|ccm|ocb|siv)$|poly1305$/.test(normal);
  return {
    broken: BROKEN.test(normal),
    ecb: /-ecb$/.test(normal),
    authenticated,
    wrapsKeys: /wrap(?:-pad)?$/.test(normal),
    ivBytes: authenticated ? 12 : 16,
  };
}
