/**
 * What the names around a digest say it is for. In lower case; two words beside each other are compared as one, so
 * that `apikey` is found in `apiKey` and in `API_KEY`.
 */

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Names of things that a digest protects: whoever can make a collision, or guess the input, gets past it. */
export const PROTECTED_WORDS = words(`
  password passwd pwd passphrase passcode pin secret token session sid auth credential credentials login signin
  signature sign signed signing mac hmac apikey accesskey salt otp reset activation invite verification csrf xsrf license
  certificate nonce ssn card
`);

/** Names of things for which a digest is only a short name: nobody gains from another input with the same one. */
export const CHECKSUM_WORDS = words(`
  etag etags checksum checksums cache caches cached caching cachekey memo memoize memoized dedupe dedup deduplicate
  duplicate duplicates revision asset assets chunk chunks bundle bundles filename filenames contenthash contentmd
  gravatar avatar identicon color colour shard bucket partition ring consistent rollout variant experiment blob tree
  commit oid git infohash torrent magnet piece uuid namespace guid classname cssmodule localident scopedname sourcemap
  snapshot snapshots thumbnail fingerprint gitignore alias identifier shorten entry entries fixture fixtures stable deterministic lockfile manifest
`);

/** Names of what is hashed whole to tell whether it changed. */
export const CONTENT_WORDS = words(`
  file files filepath content contents source sources sourcecode css stylesheet chunk blob script scripts lua config configuration options
  schema query queries template
`);

/** Names that belong to protocols which prescribe MD5 or SHA-1. */
export const PROTOCOL_WORDS = words(`
  websocket secwebsocketkey secwebsocketaccept ntlm ntlmv digestauth digestauthentication ha realm qop crammd apop
  mysqlnativepassword nativepassword scramble radius contentmd multipart scram
`);

/** Names of protocols which prescribe a code with MD5 or SHA-1. */
export const PRESCRIBED_MAC_WORDS = words('crammd ntlm ntlmv digestauth radius scram');

/** Names that belong to peers which prescribe HMAC-SHA1. */
export const MANDATED_MAC_WORDS = words(`
  totp hotp otpauth oauth oauthsignature oauthconsumerkey twilio xtwiliosignature turn coturn aliyun alibaba oss ossurl
  qcloud cos qiniu trello vercel xvercelsignature mandrill intercom ecpay plivo authenticator googleauthenticator
`);

/** Names of payment services whose request signatures are MD5 by agreement. */
export const PAYMENT_WORDS = words('wechat weixin wxpay wechatpay alipay');

/** Properties that hold the stored form of a password. */
export const STORED_DIGEST_WORDS = words('password passwd passwordhash passhash pwdhash hashedpassword');

/** Names of values that are secret by being hard to find. */
export const KEY_WORDS = words(`
  token accesstoken refreshtoken apikey secret sessionid sid password key encryptionkey signingkey resettoken csrf xsrf
  invite activation verification
`);
