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
