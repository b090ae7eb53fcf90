import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By rule: code that a row makes reported, and its twin that is not. */
const rows: Readonly<Record<string, readonly (readonly [weak: string, sound: string])[]>> = {
  'require-secure-session': [
    [
      "import session from 'express-session'; session({ secret });",
      "import session from 'other'; session({ secret });",
    ],
    [
      "import session from 'koa-generic-session'; session({ key });",
      "import session from 'koa-generic-session'; session({ key, store });",
    ],
    [
      "import Fastify from 'fastify'; import session from '@fastify/session'; Fastify().register(session, { secret });",
      "import Fastify from 'fastify'; import session from './own'; Fastify().register(session, { secret });",
    ],
    [
      "import Fastify from 'fastify'; import session from '@fastify/secure-session'; Fastify().register(session, { key, expiry: 9e9 });",
      "import Fastify from 'fastify'; import session from '@fastify/secure-session'; Fastify().register(session, { key, expiry: 9e4 });",
    ],
    [
      "import { getIronSession } from 'iron-session'; getIronSession(jar, { password, ttl: 9e9 });",
      "import { getIronSession } from 'iron-session'; getIronSession(jar, { password, ttl: 9e4 });",
    ],
    [
      "import NextAuth from 'next-auth'; NextAuth({ session: { maxAge: 9e9 } });",
      "import NextAuth from 'next-auth'; NextAuth({ session: { maxAge: 9e4 } });",
    ],
    [
      "app.post('/', (req, res, next) => req.logIn(user, { keepSessionInfo: true }, next)); import express from 'express'; const app = express();",
      "app.post('/', (req, res, next) => res.logIn(user, { keepSessionInfo: true }, next)); import express from 'express'; const app = express();",
    ],
    [
      "import passport from 'passport'; passport.authenticate('local', { keepSessionInfo: true });",
      "import passport from './own'; passport.authenticate('local', { keepSessionInfo: true });",
    ],
  ],
  'no-weak-otp': [
    [
      "import { totp } from 'otplib'; totp.options = { window: 9 };",
      "import { hotp } from 'otplib'; hotp.options = { window: 9 };",
    ],
    [
      "import { authenticator } from 'otplib'; authenticator.clone({ digits: 4 });",
      "import { authenticator } from './own'; authenticator.clone({ digits: 4 });",
    ],
    [
      "import { verify } from 'otplib'; verify({ secret, token, epochTolerance: 600 });",
      "import { verify } from 'otplib'; verify({ secret, token, epochTolerance: 30 });",
    ],
    [
      "import speakeasy from 'speakeasy'; speakeasy.totp({ secret, step: 900 });",
      "import speakeasy from 'speakeasy'; speakeasy.hotp({ secret, step: 900 });",
    ],
    [
      "import * as OTPAuth from 'otpauth'; new OTPAuth.TOTP({ secret }).validate({ token, window: 9 });",
      "import * as OTPAuth from 'otpauth'; new OTPAuth.HOTP({ secret }).validate({ token, window: 9 });",
    ],
    [
      "import { verifyToken } from 'node-2fa'; verifyToken(secret, token);",
      "import { generateToken as verifyToken } from 'node-2fa'; verifyToken(secret, token);",
    ],
    [
      "import { verifyRegistrationResponse as v } from '@simplewebauthn/server'; v({ expectedOrigin: '*' });",
      "import { generateRegistrationOptions as v } from '@simplewebauthn/server'; v({ expectedOrigin: '*' });",
    ],
  ],
  'no-insecure-oauth': [
    [
      "import { Strategy } from 'passport-github2'; new Strategy({ clientID, state: false }, f);",
      "import { Strategy } from 'passport-local'; new Strategy({ clientID, state: false }, f);",
    ],
    [
      "import { allowInsecureRequests } from 'openid-client'; allowInsecureRequests(config);",
      "import { allowInsecureRequests } from './own'; allowInsecureRequests(config);",
    ],
    [
      "import Google from 'next-auth/providers/google'; Google({ checks: [] });",
      "import Google from './google'; Google({ checks: [] });",
    ],
  ],
  'no-unverified-jwt': [
    [
      "import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(id).verifyIdToken({ idToken });",
      "import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(id).verifyIdToken({ idToken, audience });",
    ],
  ],
};

describe.each(Object.entries(rows))('%s', (rule, cases) => {
  it.each(cases)('%s', (weak, sound) => {
    expect(reportedRules(weak)).toContain(`bulwark/${rule}`);
    expect(reportedRules(sound)).not.toContain(`bulwark/${rule}`);
  });
});
