/** Words of names that hold a password. Several words stand together without a separator. */
export const PASSWORD_WORDS: ReadonlySet<string> = new Set(
  'password passwd pwd passphrase passcode'.split(' '),
);

/** Words of names that hold another secret. */
export const SECRET_WORDS: ReadonlySet<string> = new Set(
  'secret apikey apisecretkey accesskey secretaccesskey secretapikey authkey authsecret privatekey secretkey signingkey jwtkey cryptokey cipherkey rsakey sshkey encryptionkey masterkey servicekey sessionkey cookiekey hmackey aeskey clientkey licensekey token accesstoken authtoken refreshtoken bearertoken bottoken apitoken idtoken sessiontoken csrftoken jwttoken oauthtoken personaltoken deploytoken securitytoken webhooktoken credential credentials clientsecret appsecret consumersecret sharedsecret jwtsecret webhooksecret signingsecret cookiesecret sessionsecret mnemonic seedphrase'.split(
    ' ',
  ),
);

/** Words after which a name does not hold the secret itself, but something about it. */
export const ABOUT_SECRETS: ReadonlySet<string> = new Set(
  'id ids name url uri path file filename dir folder field fields label title text placeholder hint help desc description message messages msg error errors err invalid required regex pattern rule rules schema type types kind format length size min max count limit strength policy expiry expires expiration ttl age date at timeout status state enabled disabled visible shown toggle input form selector element ref class style icon prefix suffix header headers param params query column table index attr attribute env var variable option options config provider service store repo controller route endpoint request response callback handler event action constant hash hashed digest encrypted cipher masked public issuer algorithm usage uses budget symbol address contract mint decimals key scope location page link button screen view reset endpoints'.split(
    ' ',
  ),
);

/** Words before which the same holds. */
export const DOING_SECRETS: ReadonlySet<string> = new Set(
  'is has should show hide toggle forgot forgotten change update validate check verify on handle use get fetch create num max min no missing wrong incorrect invalid public example'.split(
    ' ',
  ),
);

/** Secrets that are tried first. */
export const GUESSED_SECRETS: ReadonlySet<string> = new Set(
  'password password1 123456 12345678 admin admin123 root toor letmein changeme qwerty secret s3cr3t test123 p@ssw0rd welcome hunter2 guest default'.split(
    ' ',
  ),
);
