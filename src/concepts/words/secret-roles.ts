import { findWord, wordsOf } from '../../syntax/name-words.ts';

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Names of values that protect something as long as nobody can guess them. */
const SECRET_ROLES = words(`
  token accesstoken refreshtoken authtoken csrf csrftoken xsrf secret clientsecret apikey accesskey sessionid sessionkey
  sid password passwd passphrase pwd salt nonce iv otp totp pincode passcode onetimecode verificationcode verifycode
  confirmationcode resetcode resetkey activationcode activationkey activationtoken invitecode invitationcode recoverycode
  recoverycodes backupcode backupcodes authcode authorizationcode codeverifier privatekey encryptionkey signingkey
  masterkey licensekey secretkey magiclink
`);
/** Names of which only the whole says so. */
const WHOLE = words('pin');
/** Words that make it a number about such a value, or something on a screen. */
const ABOUT = words(`
  count counts index indexes length limit size position offset x y width height color delay expiry expire expires expiration
  expiring expired exp time timestamp timeout date at age ttl cost price rate usage used max min type name label since start
  started created updated issued last changed field input placeholder percent duration interval lifetime milliseconds seconds minutes hours days ms elapsed remaining left validity valid ago
  list map set
`);

/** What a text has in it that names such a value at all, or an API that takes one. */
export const SECRET_TEXT =
  /token|secret|csrf|xsrf|(?:api|access|private|encryption|signing|master|licen[sc]e|session|hmac)[-_]?key|session[-_.]?id|\bsess|\bsid|Sid\b|pass(?:w|p|code)|pwd|salt|nonce|\b_?iv\b|Iv\b|otp\b|OTP|[oO]tp|\bpin(?:code)?\b|(?:verif\w*|confirm\w*|reset|activation|invit\w*|recovery|backup|auth\w*|one[-_]?time)[-_]?(?:code|key)|cipher|hmac|jwt|magic[-_]?link/i;

/** The word by which a name says that its value must not be guessed; undefined for any other name. */
export function secretRole(name: string): string | undefined {
  const parts = wordsOf(name);
  if (WHOLE.has(parts.join(''))) return parts.join('');
  const found = findWord(name, SECRET_ROLES);
  if (found === undefined || parts.at(-1) === 'tokens') return undefined;
  return parts.some((word) => ABOUT.has(word)) ? undefined : found;
}

/** Roles that a point in time fills well enough: it only has to differ from others. */
export function isTimeEnoughFor(role: string): boolean {
  return /^(?:nonce|salt|iv|sid)$/.test(role);
}
