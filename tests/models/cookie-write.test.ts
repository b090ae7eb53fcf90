import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By module: code that sends a session's cookie without `Secure`, and its twin with an object of another kind. */
const tables: Readonly<Record<string, readonly (readonly [sends: string, other: string])[]>> = {
  sveltekit: [
    [
      "import type { RequestHandler } from '@sveltejs/kit'; export const POST: RequestHandler = ({ cookies }) => { cookies.set('sid', id, { path: '/', secure: false }); };",
      "import type { RequestHandler } from './own'; export const POST: RequestHandler = ({ cookies }) => { cookies.set('sid', id, { path: '/', secure: false }); };",
    ],
  ],
  astro: [
    ["Astro.cookies.set('sid', id);", "Astro.cookies.delete('sid', id);"],
    [
      "import type { APIRoute } from 'astro'; export const POST: APIRoute = ({ cookies }) => { cookies.set('sid', id); };",
      "import type { APIRoute } from './own'; export const POST: APIRoute = ({ cookies }) => { cookies.set('sid', id); };",
    ],
  ],
  csurf: [
    ["import csrf from 'csurf'; csrf({ cookie: true });", "import csrf from 'csurf'; csrf();"],
    [
      "import csrf from 'csurf'; csrf({ cookie: { key: '_csrf' } });",
      "import csrf from 'csurf'; csrf({ cookie: false });",
    ],
  ],
  'csrf-csrf': [
    [
      "import { doubleCsrf } from 'csrf-csrf'; doubleCsrf({ getSecret, cookieOptions: { secure: false } });",
      "import { doubleCsrf } from 'csrf-csrf'; doubleCsrf({ getSecret });",
    ],
  ],
  '@fastify/session': [
    [
      "import Fastify from 'fastify'; import session from '@fastify/session'; Fastify().register(session, { secret, cookie: { secure: false } });",
      "import Fastify from 'fastify'; import session from '@fastify/session'; Fastify().register(session, { secret });",
    ],
  ],
  '@fastify/secure-session': [
    [
      "import Fastify from 'fastify'; import session from '@fastify/secure-session'; Fastify().register(session, { key });",
      "import Fastify from 'fastify'; import session from './own'; Fastify().register(session, { key });",
    ],
  ],
  '@fastify/csrf-protection': [
    [
      "import Fastify from 'fastify'; import csrf from '@fastify/csrf-protection'; Fastify().register(csrf, { cookieOpts: { path: '/' } });",
      "import Fastify from 'fastify'; import csrf from '@fastify/csrf-protection'; Fastify().register(csrf);",
    ],
  ],
  'next-auth': [
    [
      "import NextAuth from 'next-auth'; NextAuth({ cookies: { sessionToken: { name: 'sid', options: { secure: false } } } });",
      "import NextAuth from 'next-auth'; NextAuth({ providers });",
    ],
  ],
  'express-openid-connect': [
    [
      "import { auth } from 'express-openid-connect'; auth({ session: { cookie: { secure: false } } });",
      "import { auth } from 'express-openid-connect'; auth({ session: {} });",
    ],
  ],
  lucia: [
    [
      "import { Lucia } from 'lucia'; new Lucia(adapter, { sessionCookie: { attributes: { secure: false } } });",
      "import { Lucia } from 'lucia'; new Lucia(adapter);",
    ],
  ],
  'better-auth': [
    [
      "import { betterAuth } from 'better-auth'; betterAuth({ advanced: { defaultCookieAttributes: { secure: false } } });",
      "import { betterAuth } from 'better-auth'; betterAuth({});",
    ],
  ],
  '@hapi/hapi, toolkit': [
    [
      "import Hapi from '@hapi/hapi'; Hapi.server().route({ handler: (request, h) => { h.state('sid', id, { isSecure: false }); } });",
      "import Hapi from '@hapi/hapi'; Hapi.server().route({ handler: (request, h) => { h.state('sid', id); } });",
    ],
  ],
  '@hapi/yar': [
    [
      "import Hapi from '@hapi/hapi'; import yar from '@hapi/yar'; Hapi.server().register({ plugin: yar, options: { cookieOptions: { isSecure: false } } });",
      "import Hapi from '@hapi/hapi'; import yar from './own'; Hapi.server().register({ plugin: yar, options: { cookieOptions: { isSecure: false } } });",
    ],
  ],
  'cookies-next': [
    [
      "import { setCookie } from 'cookies-next'; setCookie('sid', id, { req, res });",
      "import { setCookie } from './own'; setCookie('sid', id, { req, res });",
    ],
  ],
  '@std/http': [
    [
      "import { setCookie } from '@std/http/cookie'; setCookie(headers, { name: 'sid', value });",
      "import { deleteCookie as setCookie } from '@std/http/cookie'; setCookie(headers, { name: 'sid', value });",
    ],
  ],
  express: [
    [
      "require('express')().get('/', (req, out) => { out.cookie('sid', id, { secure: false }); });",
      "require('./own')().get('/', (req, out) => { out.cookie('sid', id, { secure: false }); });",
    ],
    [
      "require('express')().get('/', (req, out) => { out.status(200).append('Set-Cookie', 'sid=1'); });",
      "require('express')().get('/', (req, out) => { req.append('Set-Cookie', 'sid=1'); });",
    ],
  ],
  'node:http': [
    [
      "require('node:http').createServer((req, out) => { out.setHeader('set-cookie', 'sid=1'); });",
      "new Map().setHeader('set-cookie', 'sid=1');",
    ],
    [
      "require('http').createServer((req, out) => { out.writeHead(200, { 'Set-Cookie': ['sid=1'] }); });",
      "require('http').createServer((req, out) => { out.writeHead(200, { Cookie: ['sid=1'] }); });",
    ],
  ],
  headers: [
    ["new Headers().append('Set-Cookie', 'sid=1');", "new URLSearchParams().append('Set-Cookie', 'sid=1');"],
    [
      "new Response('', { headers: { 'Set-Cookie': 'sid=1' } });",
      "new Request('', { headers: { 'Set-Cookie': 'sid=1' } });",
    ],
  ],
  cookie: [
    [
      "import { serialize as s } from 'cookie'; s('sid', id, { secure: false });",
      "import { serialize as s } from 'other'; s('sid', id, { secure: false });",
    ],
    [
      "import * as c from 'cookie'; c.stringifySetCookie({ name: 'sid', value: id });",
      "import * as c from 'cookie'; c.stringifyCookie({ name: 'sid', value: id });",
    ],
  ],
  'express-session': [
    [
      "import s from 'express-session'; s({ cookie: { secure: false } });",
      "import s from 'other'; s({ cookie: { secure: false } });",
    ],
  ],
  'cookie-session': [
    [
      "const s = require('cookie-session'); s({ secure: false });",
      "const s = require('other'); s({ secure: false });",
    ],
  ],
  cookies: [
    [
      "import C from 'cookies'; new C(a, b).set('sid', id, { secure: false });",
      "import C from 'cookies'; new C(a, b).get('sid', id, { secure: false });",
    ],
  ],
  koa: [
    [
      "import Koa from 'koa'; new Koa().use((c) => { c.cookies.set('sid', id, { secure: false }); });",
      "import Koa from 'koa'; new Koa().use((c) => { c.state.set('sid', id, { secure: false }); });",
    ],
  ],
  'koa-session': [
    [
      "import s from 'koa-session'; s({ secure: false }, app);",
      "import s from 'other'; s({ secure: false }, app);",
    ],
  ],
  'koa-generic-session': [
    [
      "import s from 'koa-generic-session'; s({ cookie: { secure: false } });",
      "import s from 'koa-generic-session'; s({ cookie: { secure: true } });",
    ],
  ],
  fastify: [
    [
      "import f from 'fastify'; f().get('/', async (a, b) => { b.code(200).setCookie('sid', id, { secure: false }); });",
      "import f from 'fastify'; f().get('/', async (a, b) => { a.setCookie('sid', id, { secure: false }); });",
    ],
  ],
  hono: [
    [
      "import { setCookie } from 'hono/cookie'; setCookie(c, 'sid', id);",
      "import { setCookie } from './own'; setCookie(c, 'sid', id);",
    ],
    [
      "import { setSignedCookie } from 'hono/cookie'; setSignedCookie(c, 'sid', id, s, { secure: false });",
      "import { setSignedCookie } from 'hono/cookie'; setSignedCookie(c, 'sid', id, s, { secure: true });",
    ],
  ],
  next: [
    [
      "import { cookies } from 'next/headers'; export async function f() { (await cookies()).set('sid', id); }",
      "import { headers } from 'next/headers'; export async function f() { (await headers()).set('sid', id); }",
    ],
    [
      "import { NextResponse } from 'next/server'; const r = NextResponse.next(); r.cookies.set({ name: 'sid', value });",
      "import { NextResponse } from 'next/server'; const r = NextResponse.next(); r.params.set({ name: 'sid', value });",
    ],
  ],
  h3: [
    [
      "import { setCookie } from 'h3'; setCookie(event, 'sid', id);",
      "import { getCookie } from 'h3'; getCookie(event, 'sid', id);",
    ],
    [
      "import { useSession } from 'h3'; useSession(event, { password, cookie: { secure: false } });",
      "import { useSession } from 'h3'; useSession(event, { password });",
    ],
  ],
  'iron-session': [
    [
      "import { getIronSession } from 'iron-session'; getIronSession(a, b, { cookieOptions: { secure: false } });",
      "import { getIronSession } from 'iron-session'; getIronSession(a, b, { cookieOptions: { path: '/' } });",
    ],
  ],
  'react-router': [
    [
      "import { createCookie } from 'react-router'; createCookie('sid', {});",
      "import { createCookie } from 'other'; createCookie('sid', {});",
    ],
    [
      "import { createCookieSessionStorage as c } from '@remix-run/node'; c({ cookie: { name: 'x', secure: false } });",
      "import { createCookieSessionStorage as c } from '@remix-run/node'; c({ cookie: { name: 'x', secure: true } });",
    ],
  ],
  nookies: [
    [
      "import { setCookie } from 'nookies'; setCookie(ctx, 'sid', id);",
      "import { parseCookies } from 'nookies'; parseCookies(ctx, 'sid', id);",
    ],
  ],
  '@hapi/hapi': [
    [
      "import Hapi from '@hapi/hapi'; Hapi.server().state('sid', { isSecure: false });",
      "import Hapi from '@hapi/hapi'; Hapi.server().state('sid', { isSecure: true });",
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('sends a cookie by %s', (sends, other) => {
    expect(reportedRules(sends, 'ts')).toContain('bulwark/require-secure-cookie');
    expect(reportedRules(other, 'ts')).not.toContain('bulwark/require-secure-cookie');
  });
});
