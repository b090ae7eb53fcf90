import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';
import { secretUses } from './secret-use-table.ts';

/** By module: code that gives a constant where a secret is expected, and its twin where none is. */
const tables: Readonly<Record<string, readonly (readonly [uses: string, other: string])[]>> = {
  jsonwebtoken: [
    ["require('jsonwebtoken').verify(t, 'own key');", "require('jsonwebtoken').decode(t, 'own key');"],
    [
      "require('jsonwebtoken').sign(p, { key: 'own key' });",
      "require('jsonwebtoken').sign(p, { kid: 'own key' });",
    ],
  ],
  jose: [
    [
      "import { jwtVerify } from 'jose'; jwtVerify(t, new TextEncoder().encode('own key'));",
      "import { jwtVerify } from 'jose'; jwtVerify(t, keys, { issuer: 'own key' });",
    ],
    [
      "import { importJWK } from 'jose'; importJWK({ k: 'own key' });",
      "import { importJWK } from 'jose'; importJWK({ kid: 'own key' });",
    ],
  ],
  'jwt-simple': [["require('jwt-simple').encode(p, 'own key');", "require('own').encode(p, 'own key');"]],
  'express-jwt': [
    [
      "import { expressjwt } from 'express-jwt'; expressjwt({ secret: 'own key' });",
      "import { expressjwt } from 'express-jwt'; expressjwt({ issuer: 'own key' });",
    ],
  ],
  'passport-jwt': [
    [
      "const { Strategy } = require('passport-jwt'); new Strategy({ secretOrKey: 'own key' }, f);",
      "const { Strategy } = require('passport-jwt'); new Strategy({ audience: 'own key' }, f);",
    ],
  ],
  '@nestjs/jwt': [
    [
      "import { JwtModule } from '@nestjs/jwt'; JwtModule.register({ secret: 'own key' });",
      "import { JwtModule } from '@nestjs/jwt'; JwtModule.register({ global: 'own key' });",
    ],
  ],
  'cookie-parser': [["require('cookie-parser')('own key');", "require('body-parser')('own key');"]],
  'cookie-session': [
    ["require('cookie-session')({ keys: ['own key'] });", "require('cookie-session')({ name: 'own key' });"],
  ],
  'express-session': [
    [
      "require('express-session')({ secret: 'own key' });",
      "require('express-session')({ name: 'own key' });",
    ],
  ],
  'node:crypto': [
    [
      "require('crypto').createHmac('sha256', 'own key');",
      "require('crypto').createHash('sha256', 'own key');",
    ],
    [
      "require('crypto').createDecipheriv(a, 'own key', iv);",
      "require('crypto').createDecipheriv('own key', k, iv);",
    ],
  ],
  'crypto-js': [
    ["require('crypto-js').AES.encrypt(x, 'own key');", "require('crypto-js').AES.encrypt('own key', k);"],
    ["require('crypto-js').HmacSHA256(x, 'own key');", "require('crypto-js').SHA256(x, 'own key');"],
  ],
  pg: [
    [
      "const { Pool } = require('pg'); new Pool({ password: 'pw' });",
      "const { Pool } = require('pg'); new Pool({ user: 'pw' });",
    ],
  ],
  mysql2: [
    ["require('mysql').createPool({ password: 'pw' });", "require('mysql').createPool({ user: 'pw' });"],
  ],
  mssql: [["require('mssql').connect({ password: 'pw' });", "require('mssql').connect({ user: 'pw' });"]],
  redis: [
    [
      "require('redis').createClient({ password: 'pw' });",
      "require('redis').createClient({ username: 'pw' });",
    ],
  ],
  ioredis: [
    [
      "const R = require('ioredis'); new R({ password: 'pw' });",
      "const R = require('ioredis'); new R({ username: 'pw' });",
    ],
  ],
  sequelize: [
    [
      "const { Sequelize } = require('sequelize'); new Sequelize('db', 'user', 'pw', {});",
      "const { Sequelize } = require('sequelize'); new Sequelize('db', 'pw', process.env.PW, {});",
    ],
  ],
};

describe.each([...Object.entries(tables), ...Object.entries(secretUses)])('%s', (_, rows) => {
  it.each(rows)('expects a secret: %s', (uses, other) => {
    expect(reportedRules(uses)).toContain('bulwark/no-hardcoded-secret');
    expect(reportedRules(other)).not.toContain('bulwark/no-hardcoded-secret');
  });
});
