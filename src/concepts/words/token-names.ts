import { findWord, wordsOf } from '../../syntax/name-words.ts';

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Names of values with which a person, or a program, shows who it is. */
const CREDENTIALS = words(`
  token tokens jwt accesstoken refreshtoken idtoken authtoken apitoken bearer bearertoken sessiontoken sessionid sessid sid
  usertoken password passwd passphrase secret clientsecret apikey privatekey mnemonic seedphrase credential credentials
`);
/** Names of which only the whole says so. */
const WHOLE = words('pwd auth authorization authdata authuser authstate session usersession usersessionid');
/** Words that make it something about such a value, or a token that lets nobody in. */
const HARMLESS = words(`
  csrf xsrf device push fcm apns page next prev previous cursor sync continuation cancel cancellation abort design theme map
  mapbox captcha recaptcha turnstile state verifier nonce challenge expiry expires expiration expired exp expire ttl type
  time timestamp date at count counts limit usage price amount balance address symbol decimals list metadata info has is
  needs show hide remember reset forgot field label placeholder mode language remaining refreshing error status version
  name hint question invite verification verify public instance registration installation
`);

/** Whether a name says that its value lets in whoever shows it. */
export function credentialName(name: string): boolean {
  if (wordsOf(name).some((word) => HARMLESS.has(word))) return false;
  // What a key is the name of: `AUTH_STORAGE_KEY`.
  const bare = wordsOf(name.replace(/(?:[_-]?(?:storage[_-]?)?key)$/i, '')).join('');
  return findWord(name, CREDENTIALS) !== undefined || WHOLE.has(bare);
}
