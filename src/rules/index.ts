// Written by `npm run generate`; changes made here are lost.
import noArgumentInjection from './no-argument-injection.ts';
import noBroadCookieScope from './no-broad-cookie-scope.ts';
import noCleartextCookie from './no-cleartext-cookie.ts';
import noClientSessionCookie from './no-client-session-cookie.ts';
import noCodeInjection from './no-code-injection.ts';
import noCommandInjection from './no-command-injection.ts';
import noDecompressionBomb from './no-decompression-bomb.ts';
import noDynamicImport from './no-dynamic-import.ts';
import noEncodedCode from './no-encoded-code.ts';
import noExpressionInjection from './no-expression-injection.ts';
import noGraphqlInjection from './no-graphql-injection.ts';
import noHardcodedSecret from './no-hardcoded-secret.ts';
import noImpliedEval from './no-implied-eval.ts';
import noInsecureOauth from './no-insecure-oauth.ts';
import noInsecureRandom from './no-insecure-random.ts';
import noInsecureSandbox from './no-insecure-sandbox.ts';
import noInsecureTls from './no-insecure-tls.ts';
import noJwtKeyInjection from './no-jwt-key-injection.ts';
import noLdapInjection from './no-ldap-injection.ts';
import noNosqlInjection from './no-nosql-injection.ts';
import noSecretLiteral from './no-secret-literal.ts';
import noSensitiveJwtPayload from './no-sensitive-jwt-payload.ts';
import noSessionFixation from './no-session-fixation.ts';
import noShellFromLibraryInput from './no-shell-from-library-input.ts';
import noSqlInjection from './no-sql-injection.ts';
import noTemplateInjection from './no-template-injection.ts';
import noTimingUnsafeCompare from './no-timing-unsafe-compare.ts';
import noTokenInUrl from './no-token-in-url.ts';
import noTokenInWebStorage from './no-token-in-web-storage.ts';
import noUnneededShell from './no-unneeded-shell.ts';
import noUnsafeDeserialization from './no-unsafe-deserialization.ts';
import noUnsafeDynamicMethod from './no-unsafe-dynamic-method.ts';
import noUnsafeJwtAlgorithm from './no-unsafe-jwt-algorithm.ts';
import noUnverifiedJwt from './no-unverified-jwt.ts';
import noWeakCipher from './no-weak-cipher.ts';
import noWeakHash from './no-weak-hash.ts';
import noWeakJwtSecret from './no-weak-jwt-secret.ts';
import noWeakKey from './no-weak-key.ts';
import noWeakOtp from './no-weak-otp.ts';
import noWeakPasswordHash from './no-weak-password-hash.ts';
import noWeakSecretFallback from './no-weak-secret-fallback.ts';
import noXmlBomb from './no-xml-bomb.ts';
import noXpathInjection from './no-xpath-injection.ts';
import noXxe from './no-xxe.ts';
import requireHttpOnlyCookie from './require-http-only-cookie.ts';
import requireJwtClaims from './require-jwt-claims.ts';
import requireJwtExpiration from './require-jwt-expiration.ts';
import requireSameSiteCookie from './require-same-site-cookie.ts';
import requireSecureCookie from './require-secure-cookie.ts';
import requireSecureSession from './require-secure-session.ts';

/** Every rule by its name, without the prefix of the plugin. */
export const rules = {
  'no-argument-injection': noArgumentInjection,
  'no-broad-cookie-scope': noBroadCookieScope,
  'no-cleartext-cookie': noCleartextCookie,
  'no-client-session-cookie': noClientSessionCookie,
  'no-code-injection': noCodeInjection,
  'no-command-injection': noCommandInjection,
  'no-decompression-bomb': noDecompressionBomb,
  'no-dynamic-import': noDynamicImport,
  'no-encoded-code': noEncodedCode,
  'no-expression-injection': noExpressionInjection,
  'no-graphql-injection': noGraphqlInjection,
  'no-hardcoded-secret': noHardcodedSecret,
  'no-implied-eval': noImpliedEval,
  'no-insecure-oauth': noInsecureOauth,
  'no-insecure-random': noInsecureRandom,
  'no-insecure-sandbox': noInsecureSandbox,
  'no-insecure-tls': noInsecureTls,
  'no-jwt-key-injection': noJwtKeyInjection,
  'no-ldap-injection': noLdapInjection,
  'no-nosql-injection': noNosqlInjection,
  'no-secret-literal': noSecretLiteral,
  'no-sensitive-jwt-payload': noSensitiveJwtPayload,
  'no-session-fixation': noSessionFixation,
  'no-shell-from-library-input': noShellFromLibraryInput,
  'no-sql-injection': noSqlInjection,
  'no-template-injection': noTemplateInjection,
  'no-timing-unsafe-compare': noTimingUnsafeCompare,
  'no-token-in-url': noTokenInUrl,
  'no-token-in-web-storage': noTokenInWebStorage,
  'no-unneeded-shell': noUnneededShell,
  'no-unsafe-deserialization': noUnsafeDeserialization,
  'no-unsafe-dynamic-method': noUnsafeDynamicMethod,
  'no-unsafe-jwt-algorithm': noUnsafeJwtAlgorithm,
  'no-unverified-jwt': noUnverifiedJwt,
  'no-weak-cipher': noWeakCipher,
  'no-weak-hash': noWeakHash,
  'no-weak-jwt-secret': noWeakJwtSecret,
  'no-weak-key': noWeakKey,
  'no-weak-otp': noWeakOtp,
  'no-weak-password-hash': noWeakPasswordHash,
  'no-weak-secret-fallback': noWeakSecretFallback,
  'no-xml-bomb': noXmlBomb,
  'no-xpath-injection': noXpathInjection,
  'no-xxe': noXxe,
  'require-http-only-cookie': requireHttpOnlyCookie,
  'require-jwt-claims': requireJwtClaims,
  'require-jwt-expiration': requireJwtExpiration,
  'require-same-site-cookie': requireSameSiteCookie,
  'require-secure-cookie': requireSecureCookie,
  'require-secure-session': requireSecureSession,
};
