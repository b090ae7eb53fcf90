/** Curves over fields of less than 224 bits, by the names of SEC, ANSI X9.62, WAP, Brainpool and NIST. */
const WEAK_CURVE =
  /^(?:secp(?:112|128|160|192)[rk]\d|prime192v\d|nistp192|p-?192|ansip192r1|sect(?:113|131|163|193)[rk]\d|nist[bk]-?163|[bk]-163|c2pnb(?:163|176|208)[vw]\d|c2tnb191v\d|wap-wsg-idm-ecid-wtls(?:1|3|4|5|6|7|8|9)|brainpoolp(?:160|192)[rt]1|oakley-ec2n-[34]|ed112)$/;

/** Whether a curve is so small that its keys can be found. */
export function isWeakCurve(name: string): boolean {
  return WEAK_CURVE.test(name.toLowerCase());
}

/** Whether a named group of Diffie-Hellman has less than 2048 bits. */
export function isWeakGroup(name: string): boolean {
  return /^modp[125]$/i.test(name);
}
