import { findWord, wordsOf } from '../../syntax/name-words.ts';

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Names of values that only their owner and the server may know. */
const CONFIDENTIAL = words(`
  password passwd pwd passphrase passwordhash hashedpassword passhash pwdhash salt passwordsalt secret clientsecret
  secretkey mfasecret totpsecret otpsecret apikey privatekey refreshtoken ssn socialsecurity socialsecuritynumber
  creditcard creditcardnumber cardnumber ccnumber cvv cvc cvv2 securitycode pincode securityanswer
`);
/** Names of which only the whole says so. */
const WHOLE = words('pin pwd pass');
/** Words that make it a name of something about such a value. */
const ABOUT = words(`
  id ids is has was needs must should can changed changedat change reset expired expires expiry expiration at date time
  timestamp version count attempts length strength policy type kind name label field required enabled disabled set status
  last4 last valid verified last updated created exists present last url uri hint masked reason scope
`);

/** Whether a name says that its value is for nobody but its owner and the server. */
export function confidentialName(name: string): boolean {
  const parts = wordsOf(name);
  if (WHOLE.has(parts.join(''))) return true;
  const found = findWord(name, CONFIDENTIAL);
  return found !== undefined && !parts.some((word) => ABOUT.has(word));
}

/** Names of records of people and their accounts. */
export const RECORD_NAMES =
  /^(?:(?:\w+)?(?:User|Account|Member|Customer|Admin|Employee|Profile)|user(?:Data|Doc|Record|Obj)?|account|member|customer|admin|employee|person)$/;
