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
  masterkey licensekey secretkey magiclink genid jti
`);
/** Names of values whose guess costs little: a discount, a riddle for programs. */
const LESSER_ROLES = words('coupon couponcode voucher vouchercode promocode discountcode captcha');
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
  /token|secret|csrf|xsrf|(?:api|access|private|encryption|signing|master|licen[sc]e|session|hmac)[-_]?key|session[-_.]?id|\bsess|\bsid|Sid\b|pass(?:w|p|code)|pwd|salt|nonce|\b_?iv\b|Iv\b|otp\b|OTP|[oO]tp|\bpin(?:code)?\b|(?:verif\w*|confirm\w*|reset|activation|invit\w*|recovery|backup|auth\w*|one[-_]?time|login|security)[-_ ]?(?:code|key|pin|password)|genid|\bjti\b|coupon|voucher|promoCode|captcha|redirect_?uri|authori[sz]e|cipher|hmac|jwt|magic[-_]?link/i;

/** The word by which a name says that its value must not be guessed; undefined for any other name. */
export function secretRole(name: string): string | undefined {
  const parts = wordsOf(name);
  if (WHOLE.has(parts.join(''))) return parts.join('');
  const found = findWord(name, SECRET_ROLES) ?? findWord(name, LESSER_ROLES);
  if (found === undefined || parts.at(-1) === 'tokens') return undefined;
  return parts.some((word) => ABOUT.has(word)) ? undefined : found;
}

/** Whether only little is lost where a value of this role is guessed. */
export function isLesserRole(role: string): boolean {
  return LESSER_ROLES.has(role);
}

/** What stands in a text before a value that nobody may guess: a parameter of an address, words of a message. */
export function roleAfter(text: string): string | undefined {
  const parameter = /[?&](state|nonce|code_verifier|token|access_token|reset_token|code|otp)=$/.exec(
    text,
  )?.[1];
  if (parameter === 'state' || parameter === 'code')
    return parameter === 'state' && /authori[sz]e|oauth|response_type|redirect_uri/i.test(text)
      ? 'state'
      : undefined;
  if (parameter !== undefined) return parameter;
  if (/'nonce-$/.test(text)) return 'nonce';
  const words =
    /\b(verification|confirmation|activation|security|login|sign-?in|access|reset|one[- ]time|auth(?:entication)?)\s+(code|pin|password|token)\b[\s:]*(?:is|=)?[\s:]*$|\b(otp)\b[\s:]*(?:is)?[\s:]*$/i.exec(
      text,
    );
  return words ? (words[3] ?? `${words[1] ?? ''} ${words[2] ?? ''}`).toLowerCase() : undefined;
}

/** Roles that a point in time fills well enough: it only has to differ from others. */
export function isTimeEnoughFor(role: string): boolean {
  return /^(?:nonce|salt|iv|sid)$/.test(role);
}
