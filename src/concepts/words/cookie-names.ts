/** Words of the names of cookies, as `wordsOf` of `syntax/name-words.ts` gives them; some are two words together. */

/** Cookies that stand for a person who has logged in, or for a step of logging in. */
export const CREDENTIAL_WORDS: ReadonlySet<string> = new Set(
  'session sess sessid sessionid sid ssid jsessionid phpsessid token jwt auth authentication authorization access accesstoken refresh refreshtoken idtoken bearer login loggedin userid uid remember rememberme credential credentials secret apikey oauth nonce pkce verifier sso saml otp mfa admin role'.split(
    ' ',
  ),
);

/** Among them, those of a session on the server or of its renewal: no script of a page has a use for these. */
export const SESSION_WORDS: ReadonlySet<string> = new Set(
  'session sess sessid sessionid sid ssid jsessionid phpsessid refresh refreshtoken remember rememberme'.split(
    ' ',
  ),
);

/** Cookies whose value a script of the page has to read, to send it along with a request. */
export const SCRIPT_TOKEN_WORDS: ReadonlySet<string> = new Set('csrf xsrf csrftoken xsrftoken'.split(' '));

/** Cookies that hold a matter of taste or of counting. */
export const PREFERENCE_WORDS: ReadonlySet<string> = new Set(
  'theme dark darkmode mode color colour locale lang language inext currency timezone tz country region consent gdpr banner accepted accept dismissed sidebar collapsed layout view sort filter size font zoom ab experiment variant utm referrer ref campaign gclid ga analytics visited tour onboarding seen'.split(
    ' ',
  ),
);
