import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By module: code that accepts or makes tokens without a sound algorithm, and its twin that does not. */
const algorithms: Readonly<Record<string, readonly (readonly [unsafe: string, safe: string])[]>> = {
  jsonwebtoken: [
    [
      "import * as jwt from 'jsonwebtoken'; jwt.verify(t, k, { algorithms: ['none'] });",
      "import * as jwt from 'jsonwebtoken'; jwt.decode(t, k, { algorithms: ['none'] });",
    ],
    [
      "import { sign } from 'jsonwebtoken'; sign(p, k, { algorithm: 'none' });",
      "import { sign } from 'other'; sign(p, k, { algorithm: 'none' });",
    ],
  ],
  jose: [
    [
      "import { UnsecuredJWT as U } from 'jose'; U.decode(t);",
      "import { SignJWT as U } from 'jose'; U.decode(t);",
    ],
    [
      "import { jwtVerify } from 'jose'; jwtVerify(t, k, { algorithms: ['HS256', 'RS256'] });",
      "import { jwtDecrypt } from 'jose'; jwtDecrypt(t, k, { algorithms: ['HS256', 'RS256'] });",
    ],
  ],
  'express-jwt': [
    [
      "import jwt from 'express-jwt'; jwt({ secret: getKey });",
      "import jwt from 'other'; jwt({ secret: getKey });",
    ],
    [
      "import { expressjwt } from 'express-jwt'; expressjwt({ secret, algorithms: ['none'] });",
      "import { expressjwt } from 'express-jwt'; expressjwt({ secret });",
    ],
  ],
  'koa-jwt': [
    ["import jwt from 'koa-jwt'; jwt({ secret: getKey });", "import jwt from 'koa-jwt'; jwt({ secret });"],
  ],
  'passport-jwt': [
    [
      "import { Strategy } from 'passport-jwt'; new Strategy({ jwtFromRequest, secretOrKey: publicKey }, check);",
      "import { Strategy } from 'passport-local'; new Strategy({ jwtFromRequest, secretOrKey: publicKey }, check);",
    ],
  ],
  '@nestjs/jwt': [
    [
      "import { JwtService } from '@nestjs/jwt'; new JwtService({}).verifyAsync(t, { algorithms: ['none'] });",
      "import { JwtService } from '@nestjs/jwt'; new JwtService({}).verifyAsync(t);",
    ],
    [
      "import { JwtModule } from '@nestjs/jwt'; JwtModule.register({ signOptions: { algorithm: 'none' } });",
      "import { JwtModule } from '@nestjs/jwt'; JwtModule.register({ secret });",
    ],
  ],
  'jwt-simple': [
    [
      "import j from 'jwt-simple'; j.decode(t, secret);",
      "import j from 'jwt-simple'; j.decode(t, secret, false, 'HS256');",
    ],
    [
      "import j from 'jwt-simple'; j.encode(p, secret, 'none');",
      "import j from 'jwt-simple'; j.encode(p, secret);",
    ],
  ],
  'hono/jwt': [
    [
      "import { sign } from 'hono/jwt'; sign(p, k, 'none');",
      "import { sign } from 'hono/jwt'; sign(p, k, 'HS256');",
    ],
  ],
  'fast-jwt': [
    [
      "import { createVerifier } from 'fast-jwt'; createVerifier({ key, algorithms: ['none'] });",
      "import { createVerifier } from 'fast-jwt'; createVerifier({ key });",
    ],
    [
      "import { createSigner } from 'fast-jwt'; createSigner({ key, algorithm: 'none' });",
      "import { createSigner } from 'fast-jwt'; createSigner({ key });",
    ],
  ],
};

describe.each(Object.entries(algorithms))('%s', (_, rows) => {
  it.each(rows)('leaves the algorithm open: %s', (unsafe, safe) => {
    expect(reportedRules(unsafe)).toContain('bulwark/no-unsafe-jwt-algorithm');
    expect(reportedRules(safe)).not.toContain('bulwark/no-unsafe-jwt-algorithm');
  });
});

/** By module: code that reads a token without a check, and its twin that does not. */
const decodings: Readonly<Record<string, readonly [reads: string, checks: string]>> = {
  jsonwebtoken: [
    "import jwt from 'jsonwebtoken'; export const f = (t) => jwt.decode(t).role === 'admin';",
    "import jwt from 'jsonwebtoken'; export const f = (t) => jwt.verify(t, k).role === 'admin';",
  ],
  jose: [
    "import { decodeJwt } from 'jose'; export const f = (t) => decodeJwt(t).role === 'admin';",
    "import { decodeProtectedHeader as d } from 'jose'; export const f = (t) => d(t).kid === 'a';",
  ],
  '@nestjs/jwt': [
    "import { JwtService } from '@nestjs/jwt'; const s = new JwtService({}); export const f = (t) => s.decode(t).role === 'admin';",
    "import { JwtService } from './own'; const s = new JwtService({}); export const f = (t) => s.decode(t).role === 'admin';",
  ],
  'hono/jwt': [
    "import { decode } from 'hono/jwt'; export const f = (t) => decode(t).payload.role === 'admin';",
    "import { decode } from 'hono/jwt'; export const f = (t) => decode(t).header.alg === 'HS256';",
  ],
  'jwt-decode': [
    "import decode from 'jwt-decode'; export const f = (t) => decode(t).role === 'admin';",
    "import decode from 'other'; export const f = (t) => decode(t).role === 'admin';",
  ],
  'fast-jwt': [
    "import { createDecoder } from 'fast-jwt'; const decode = createDecoder(); export const f = (t) => decode(t).role === 'admin';",
    "import { createVerifier } from 'fast-jwt'; const check = createVerifier({ key }); export const f = (t) => check(t).role === 'admin';",
  ],
  'jwt-simple': [
    "import j from 'jwt-simple'; j.decode(t, secret, true);",
    "import j from 'jwt-simple'; j.decode(t, secret, false);",
  ],
};

it.each(Object.entries(decodings))('%s reads without a check', (_, [reads, checks]) => {
  expect(reportedRules(reads)).toContain('bulwark/no-unverified-jwt');
  expect(reportedRules(checks)).not.toContain('bulwark/no-unverified-jwt');
});

/** By module: code that makes or accepts tokens without end, and its twin that does not. */
const lifetimes: Readonly<Record<string, readonly (readonly [endless: string, ending: string])[]>> = {
  jsonwebtoken: [
    [
      "import jwt from 'jsonwebtoken'; jwt.sign({ sub }, k);",
      "import jwt from 'jsonwebtoken'; jwt.sign({ sub, exp }, k);",
    ],
    [
      "import jwt from 'jsonwebtoken'; jwt.verify(t, k, { ignoreExpiration: true });",
      "import jwt from 'jsonwebtoken'; jwt.verify(t, k, { ignoreExpiration: false });",
    ],
  ],
  jose: [
    [
      "import { SignJWT } from 'jose'; await new SignJWT({ sub }).setIssuedAt().sign(k);",
      "import { SignJWT } from 'jose'; await new SignJWT({ sub }).setExpirationTime('2h').sign(k);",
    ],
  ],
  'jwt-simple': [
    [
      "import j from 'jwt-simple'; j.encode({ sub }, k);",
      "import j from 'jwt-simple'; j.encode({ sub, exp }, k);",
    ],
  ],
  'hono/jwt': [
    [
      "import { sign } from 'hono/jwt'; sign({ sub }, k);",
      "import { sign } from 'hono/jwt'; sign({ sub, exp }, k);",
    ],
    [
      "import { verify } from 'hono/jwt'; verify(t, k, { alg: 'HS256', exp: false });",
      "import { verify } from 'hono/jwt'; verify(t, k, { alg: 'HS256', nbf: false });",
    ],
  ],
  '@nestjs/jwt': [
    [
      "import { JwtModule } from '@nestjs/jwt'; JwtModule.register({ signOptions: { expiresIn: '99y' } });",
      "import { JwtModule } from '@nestjs/jwt'; JwtModule.register({ secret });",
    ],
    [
      "import { JwtModule } from '@nestjs/jwt'; JwtModule.register({ verifyOptions: { ignoreExpiration: true } });",
      "import { JwtModule } from '@nestjs/jwt'; JwtModule.register({ verifyOptions: {} });",
    ],
  ],
  'passport-jwt': [
    [
      "import { Strategy } from 'passport-jwt'; new Strategy({ ignoreExpiration: true }, check);",
      "import { Strategy } from 'passport-jwt'; new Strategy({}, check);",
    ],
  ],
  'express-jwt': [
    [
      "import { expressjwt } from 'express-jwt'; expressjwt({ ignoreExpiration: true });",
      "import { expressjwt } from 'express-jwt'; expressjwt({});",
    ],
  ],
  'koa-jwt': [
    ["import jwt from 'koa-jwt'; jwt({ ignoreExpiration: true });", "import jwt from 'koa-jwt'; jwt({});"],
  ],
  'fast-jwt': [
    [
      "import { createVerifier } from 'fast-jwt'; createVerifier({ key, ignoreExpiration: true });",
      "import { createSigner } from 'fast-jwt'; createSigner({ key, expiresIn: 900000 });",
    ],
  ],
};

describe.each(Object.entries(lifetimes))('%s', (_, rows) => {
  it.each(rows)('knows no end: %s', (endless, ending) => {
    expect(reportedRules(endless)).toContain('bulwark/require-jwt-expiration');
    expect(reportedRules(ending)).not.toContain('bulwark/require-jwt-expiration');
  });
});

/** By module: code that takes its key from whoever sends the token, and its twin that does not. */
const keySources: Readonly<Record<string, readonly [chosen: string, own: string]>> = {
  'jsonwebtoken, decoded': [
    "import jwt from 'jsonwebtoken'; export const f = (t) => jwt.verify(t, jwt.decode(t, { complete: true }).header.jwk);",
    "import jwt from 'jsonwebtoken'; export const f = (t) => jwt.verify(t, keys.get(jwt.decode(t, { complete: true }).header.kid));",
  ],
  'jsonwebtoken, callback': [
    "import jwt from 'jsonwebtoken'; jwt.verify(t, (head, done) => done(null, head.jwk));",
    "import jwt from 'jsonwebtoken'; jwt.verify(t, (head, done) => done(null, own));",
  ],
  jose: [
    "import { createRemoteJWKSet, decodeProtectedHeader } from 'jose'; createRemoteJWKSet(new URL(decodeProtectedHeader(t).jku));",
    "import { createRemoteJWKSet } from 'jose'; createRemoteJWKSet(new URL('https://keys.example.com/'));",
  ],
  'jwks-rsa': [
    "import { JwksClient } from 'jwks-rsa'; export const f = (req, res) => new JwksClient({ jwksUri: req.query.keys });",
    "import { JwksClient } from 'jwks-rsa'; export const f = (req, res) => new JwksClient({ jwksUri: process.env.KEYS });",
  ],
  'express-jwt': [
    "import { expressjwt } from 'express-jwt'; expressjwt({ secret: (req, token) => token.header.jwk, algorithms: ['RS256'] });",
    "import { expressjwt } from 'express-jwt'; expressjwt({ secret: (req, token) => keys.get(token.header.kid), algorithms: ['RS256'] });",
  ],
  'fast-jwt': [
    "import { createVerifier } from 'fast-jwt'; createVerifier({ key: async ({ header }) => header.jwk });",
    "import { createVerifier } from 'fast-jwt'; createVerifier({ key: async ({ header }) => keys.get(header.kid) });",
  ],
  jws: [
    "import jws from 'jws'; export const f = (t) => jws.verify(t, 'RS256', jws.decode(t).header.jwk);",
    "import jws from 'jws'; export const f = (t) => jws.verify(t, 'RS256', key);",
  ],
};

it.each(Object.entries(keySources))('%s takes the key of the sender', (_, [chosen, own]) => {
  expect(reportedRules(chosen)).toContain('bulwark/no-jwt-key-injection');
  expect(reportedRules(own)).not.toContain('bulwark/no-jwt-key-injection');
});

/** By module: code that signs a password, and its twin that does not. */
const payloads: Readonly<Record<string, readonly [shown: string, kept: string]>> = {
  'jwt-encode': [
    "import sign from 'jwt-encode'; sign({ password }, k);",
    "import sign from 'other'; sign({ password }, k);",
  ],
  njwt: [
    "import njwt from 'njwt'; njwt.create({ password }, k);",
    "import njwt from 'njwt'; njwt.verify({ password }, k);",
  ],
  jws: [
    "import jws from 'jws'; jws.sign({ header: { alg: 'HS256' }, payload: { password }, secret: k });",
    "import jws from 'jws'; jws.sign({ header: { alg: 'HS256' }, payload: { sub }, secret: k });",
  ],
  '@tsndr/cloudflare-worker-jwt': [
    "import jwt from '@tsndr/cloudflare-worker-jwt'; jwt.sign({ password, exp }, k);",
    "import jwt from '@tsndr/cloudflare-worker-jwt'; jwt.decode({ password, exp }, k);",
  ],
  '@fastify/jwt': [
    "import Fastify from 'fastify'; const app = Fastify(); app.post('/', (a, b) => b.jwtSign({ password }));",
    "import Fastify from 'fastify'; const app = Fastify(); app.post('/', (a, b) => b.send({ password }));",
  ],
  'fast-jwt': [
    "import { createSigner } from 'fast-jwt'; const sign = createSigner({ key }); sign({ password });",
    "import { createVerifier } from 'fast-jwt'; const sign = createVerifier({ key }); sign({ password });",
  ],
};

it.each(Object.entries(payloads))('%s signs what it is given', (_, [shown, kept]) => {
  expect(reportedRules(shown)).toContain('bulwark/no-sensitive-jwt-payload');
  expect(reportedRules(kept)).not.toContain('bulwark/no-sensitive-jwt-payload');
});

it.each([
  [
    "import Fastify from 'fastify'; import jwt from '@fastify/jwt'; Fastify().register(jwt, { secret: process.env.S || '' });",
    "import Fastify from 'fastify'; import jwt from './own'; Fastify().register(jwt, { secret: process.env.S || '' });",
  ],
  [
    "import njwt from 'njwt'; njwt.create(c, process.env.S || '');",
    "import njwt from 'njwt'; njwt.create(c, process.env.S);",
  ],
])('takes a key: %s', (empty, set) => {
  expect(reportedRules(empty)).toContain('bulwark/no-weak-jwt-secret');
  expect(reportedRules(set)).not.toContain('bulwark/no-weak-jwt-secret');
});

it.each([
  ["import njwt from 'njwt'; njwt.verify(t);", "import njwt from 'njwt'; njwt.verify(t, k);"],
  [
    "import jws from 'jws'; jws.verify(t, jws.decode(t).header.alg, k);",
    "import jws from 'jws'; jws.verify(t, 'HS256', k);",
  ],
])('leaves the algorithm to the token: %s', (open, pinned) => {
  expect(reportedRules(open)).toContain('bulwark/no-unsafe-jwt-algorithm');
  expect(reportedRules(pinned)).not.toContain('bulwark/no-unsafe-jwt-algorithm');
});

it('reads a token from the address', () => {
  const reads = "import { ExtractJwt as E } from 'passport-jwt'; E.fromUrlQueryParameter('t');";
  const heads = "import { ExtractJwt as E } from 'passport-jwt'; E.fromAuthHeaderAsBearerToken();";
  expect(reportedRules(reads)).toContain('bulwark/no-token-in-url');
  expect(reportedRules(heads)).not.toContain('bulwark/no-token-in-url');
});
