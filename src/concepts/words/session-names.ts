/** Fields of a session that say who the visitor is, or what they may do. */
export const IDENTITY_FIELDS =
  /^(?:(?:is_?)?(?:auth|authed|authenticated|authorized|logged_?in|admin)|(?:current_?|auth_?)?user(?:_?(?:id|name|data|info|email|role|role_?id))?|uid|e?mail|account(?:_?id)?|role|roles|customer(?:_?id)?|member(?:_?id)?|employee(?:_?id)?|admin_?id|principal|identity|login|passport|profile)$/i;

/** Names of functions that give a visitor a new session. */
export const RENEWING =
  /regenerat|renew|rotate_?session|new_?session|create_?session|reset_?session|cycle_?(?:id|session)|^log_?in$|migrate_?session/i;

/** Names of functions and routes in which somebody logs in. */
export const LOGIN_NAMES =
  /log_?-?in|sign_?-?in|sign_?-?up|signon|register|authenticat|oauth|callback|\bsso\b|\bauth\b|verify_?-?(?:otp|code|2fa|mfa)|2fa|mfa/i;

/** Packages that keep sessions in the cookie, so that there is no identifier that somebody could know beforehand. */
export const CLIENT_SESSIONS =
  /['"](?:cookie-session|iron-session(?:\/\w+)?|next-iron-session|client-sessions|@fastify\/secure-session|fastify-secure-session|@hapi\/cookie|hapi-auth-cookie)['"]/;
