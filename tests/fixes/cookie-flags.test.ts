import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compileFunction } from 'node:vm';
import fastifyCookie from '@fastify/cookie';
import * as cookie from 'cookie';
import { Linter } from 'eslint';
import express from 'express';
import session from 'express-session';
import fastify from 'fastify';
import * as hono from 'hono';
import * as honoCookie from 'hono/cookie';
import Koa from 'koa';
import { describe, expect, it } from 'vitest';
import bulwark from '../../src/index.ts';

/** What programs may require. */
const libraries: Readonly<Record<string, unknown>> = {
  '@fastify/cookie': fastifyCookie,
  cookie,
  express,
  'express-session': session,
  fastify,
  hono,
  'hono/cookie': honoCookie,
  koa: Koa,
};

/** Programs of each library; `module.exports` is a function that gives the `Set-Cookie` header of one response. */
const programs: Readonly<Record<string, string>> = {
  cookie: `const { serialize } = require('cookie');
module.exports = () => serialize('sid', 'abc', { path: '/' });`,
  express: `const express = require('express');
const app = express();
app.get('/', (req, res) => { res.cookie('sid', 'abc'); res.end(); });
module.exports = () => answer(app);`,
  'express-session': `const express = require('express'), session = require('express-session');
const app = express();
app.use(session({ secret: process.hrtime().join(), resave: false, saveUninitialized: true, cookie: { httpOnly: false } }));
app.get('/', (req, res) => res.end());
module.exports = () => answer(app);`,
  koa: `const Koa = require('koa');
const app = new Koa();
app.use((ctx) => { ctx.cookies.set('sid', 'abc', { httpOnly: false }); ctx.body = ''; });
module.exports = () => answer(app.callback());`,
  fastify: `const fastify = require('fastify')();
fastify.register(require('@fastify/cookie'));
fastify.get('/', (request, reply) => { reply.setCookie('sid', 'abc', { sameSite: undefined }); reply.send(''); });
module.exports = async () => (await fastify.inject('/')).headers['set-cookie'];`,
  hono: `const { Hono } = require('hono');
const { setCookie } = require('hono/cookie');
const app = new Hono();
app.get('/', (c) => { setCookie(c, 'sid', 'abc'); return c.text(''); });
module.exports = async () => (await app.request('/')).headers.get('set-cookie');`,
  'node:http': `module.exports = () => answer((req, res) => { res.setHeader('Set-Cookie', 'sid=abc; Path=/'); res.end(); });`,
};

/** The header that a server answers a request with. */
async function answer(listener: RequestListener): Promise<string | null> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  try {
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/`);
    return response.headers.get('set-cookie');
  } finally {
    server.close();
  }
}

async function headerOf(program: string): Promise<string> {
  const module = { exports: (): unknown => undefined };
  const run = compileFunction(program, ['require', 'module', 'answer']) as (
    ...given: readonly unknown[]
  ) => unknown;
  run((name: string) => libraries[name], module, answer);
  return String(await module.exports());
}

const cookieRules = Object.keys(bulwark.rules).filter((name) => name.endsWith('-cookie'));
const config: Linter.Config = {
  plugins: { bulwark },
  rules: Object.fromEntries(cookieRules.map((name) => [`bulwark/${name}`, 'error' as const])),
};

describe.each(Object.entries(programs))('the fixes of a cookie of %s', (_, program) => {
  const fixed = new Linter().verifyAndFix(program, config, { filename: 'app.js' });

  it('set what is missing, and keep the name and the value that honest clients send back', async () => {
    // The programs are this test's own.
    // eslint-disable-next-line bulwark/no-code-injection
    const [before, after] = [await headerOf(program), await headerOf(fixed.output)];
    expect(before).not.toMatch(/HttpOnly/i);
    expect(after).toMatch(/HttpOnly/i);
    expect(after).toMatch(/SameSite=Lax/i);
    // A session has a new identifier in each run.
    const pair = (header: string): string => header.replace(/=.*/, '');
    expect(pair(after)).toBe(pair(before));
    if (before.startsWith('sid=')) expect(after).toMatch(/^sid=abc;/);
  });

  it('leave nothing that is fixed again', () => {
    expect(new Linter().verifyAndFix(fixed.output, config, { filename: 'app.js' }).fixed).toBe(false);
  });
});
