import { describe, expect, it } from 'vitest';
import { concept } from '../../src/dataflow/concept.ts';
import type { Model } from '../../src/dataflow/model.ts';
import { loadModels } from '../../src/models/index.ts';
import { analysisOf } from '../helpers/analysis.ts';

const Sinking = concept<'value'>('sinking');
const sink: Model = { operations: [{ concept: 'sinking', call: 'sink', roles: { value: '0' } }] };
const models = [...loadModels(), sink];

/** What reaches the sink: the source as written with its tier, or what else is known of the value. */
function reaches(code: string, filename?: string): string {
  const analysis = analysisOf(code, models, { untrusted: ['remote', 'stored', 'local'] }, filename);
  const [asked] = analysis.instancesOf(Sinking).flatMap((instance) => instance.role('value'));
  if (!asked) return 'no sink';
  const taint = analysis.taintOf(asked, 'sql-value');
  return taint.kind === 'tainted' ? `${taint.path.source.tier} ${taint.path.source.text}` : taint.kind;
}

type Case = readonly [code: string, source: string, filename?: string];

interface Table {
  /** Code with the source that is seen in it. */
  readonly hits: readonly Case[];
  /** Code that looks alike, in which no source reaches the sink. */
  readonly misses: readonly (readonly [code: string, filename?: string])[];
}

const tables: Readonly<Record<string, Table>> = {
  'node:http': {
    hits: [
      ["import http from 'http'; http.createServer((req, res) => sink(req.url));", 'remote req.url'],
      [
        "import { createServer } from 'node:http'; createServer(h); function h(a, b) { sink(a.headers.x); }",
        'remote a.headers.x',
      ],
      [
        "const https = require('https'); const s = https.createServer(o); s.on('request', (a) => sink(a.url));",
        'remote a.url',
      ],
      ["import http from 'http'; http.createServer((a) => { a.on('data', (d) => sink(d)); });", 'remote d'],
      [
        "import http from 'http'; http.createServer(async (a) => { for await (const d of a) sink(d); });",
        'remote a',
      ],
      [
        "import http from 'http'; http.createServer((a) => { let s = ''; a.on('data', (d) => { s += d; }); a.on('end', () => sink(JSON.parse(s).id)); });",
        'remote d',
      ],
      [
        "import type { IncomingMessage } from 'http'; export function f(m: IncomingMessage) { sink(m.url); }",
        'remote m.url',
      ],
      [
        "import type { RequestListener } from 'http'; export const f: RequestListener = (a, b) => sink(a.url);",
        'remote a.url',
      ],
      [
        "import http2 from 'http2'; http2.createServer().on('stream', (s, headers) => sink(headers.x));",
        'remote headers.x',
      ],
      ["import http from 'http'; http.get(u, (a) => a.on('data', (d) => sink(d)));", 'stored d'],
    ],
    misses: [
      ["import http from 'http'; http.createServer((a, b) => sink(b.url));"],
      ["import http from 'http'; const s = http.createServer(); s.on('listening', (a) => sink(a.url));"],
      ["import http from './http'; http.createServer((a) => sink(a.url));"],
      ["import http from 'http'; http.createServer((a) => sink(a.socket.remoteAddress));"],
    ],
  },
  'parts of a URL': {
    hits: [
      [
        "import http from 'http'; import url from 'url'; http.createServer((a) => sink(url.parse(a.url, true).query.id));",
        'remote a.url',
      ],
      [
        "import http from 'http'; http.createServer((a) => sink(new URL(a.url, b).searchParams.get('id')));",
        'remote a.url',
      ],
      [
        "import http from 'http'; import { URL } from 'url'; http.createServer((a) => { const { searchParams } = new URL(a.url, b); sink(searchParams.get('id')); });",
        'remote a.url',
      ],
      [
        "import http from 'http'; import qs from 'qs'; http.createServer((a) => sink(qs.parse(a.url).id));",
        'remote a.url',
      ],
    ],
    misses: [["sink(new URL('https://example.com/?id=1').searchParams.get('id'));"]],
  },
  express: {
    hits: [
      [
        "import express from 'express'; const app = express(); app.get('/', (a, b) => sink(a.query.id));",
        'remote a.query.id',
      ],
      [
        "import express from 'express'; const r = express.Router(); r.post('/', m, (a, b) => sink(a.body.id));",
        'remote a.body.id',
      ],
      [
        "const { Router } = require('express'); const r = Router(); r.route('/').get((a, b) => sink(a.params.id));",
        'remote a.params.id',
      ],
      [
        "import express from 'express'; const app = express(); app.get('/', [m, (a, b) => sink(a.query.id)]);",
        'remote a.query.id',
      ],
      [
        "import express from 'express'; const app = express(); app.get('/', list); function list(a, b) { sink(a.query.id); }",
        'remote a.query.id',
      ],
      [
        "import express from 'express'; const app = express(); const list = (a, b) => sink(a.query.id); app.get('/', list);",
        'remote a.query.id',
      ],
      [
        "import express from 'express'; const app = express(); const users = { list(a, b) { sink(a.query.id); } }; app.get('/', users.list);",
        'remote a.query.id',
      ],
      [
        "import express from 'express'; class Users { list(a, b) { sink(a.query.id); } } const users = new Users(); express().get('/', users.list.bind(users));",
        'remote a.query.id',
      ],
      [
        "import express from 'express'; class Users { constructor() { this.router = express.Router(); this.router.get('/', this.list); } list = (a, b) => sink(a.query.id); }",
        'remote a.query.id',
      ],
      [
        "import express from 'express'; import { wrap } from './wrap'; express().get('/', wrap(async (a, b) => sink(a.query.id)));",
        'remote a.query.id',
      ],
      [
        "import express from 'express'; import wrap from 'express-async-handler'; express().get('/', wrap(list)); async function list(a, b) { sink(a.query.id); }",
        'remote a.query.id',
      ],
      [
        "import express from 'express'; express().get('/', ({ query }, res) => sink(query.id));",
        'remote query.id',
      ],
      [
        "import express from 'express'; express().get('/', ({ body: { id } }, res) => sink(id));",
        'remote id',
      ],
      [
        "import express from 'express'; express().get('/', (a, b) => { const { id } = a.params; sink(id); });",
        'remote a.params.id',
      ],
      [
        "import express from 'express'; express().use((err, a, b, next) => sink(a.query.id));",
        'remote a.query.id',
      ],
      ["import express from 'express'; express().param('id', (a, b, next, id) => sink(id));", 'remote id'],
      [
        "import { Request, Response } from 'express'; export const f = (a: Request, b: Response) => sink(a.query.id);",
        'remote a.query.id',
      ],
      [
        "import type { Request } from 'express'; export const f = async ({ body }: Request) => sink(body.id);",
        'remote body.id',
      ],
      [
        "import * as express from 'express'; export const f = (a: express.Request) => sink(a.query.id);",
        'remote a.query.id',
      ],
      [
        "import { Request } from 'express'; interface Authed extends Request { user: User } export const f = (a: Authed) => sink(a.body.id);",
        'remote a.body.id',
      ],
      [
        "import { RequestHandler } from 'express'; export const f: RequestHandler = (a, b) => sink(a.query.id);",
        'remote a.query.id',
      ],
      [
        "import { RequestHandler } from 'express'; export const f: RequestHandler<{ id: string }> = async ({ params }, b) => sink(params.id);",
        'remote params.id',
      ],
      [
        "import type { RequestHandler } from 'express'; export function mw(): RequestHandler { return (a, b, next) => sink(a.query.id); }",
        'remote a.query.id',
      ],
      [
        "import type { ErrorRequestHandler } from 'express'; export const f: ErrorRequestHandler = (err, a, b, next) => sink(a.query.id);",
        'remote a.query.id',
      ],
      [
        "/** @type {import('express').RequestHandler} */ export const f = (a, b) => sink(a.query.id);",
        'remote a.query.id',
      ],
      [
        "/** @param {import('express').Request} a */ exports.f = function (a, b) { sink(a.query.id); };",
        'remote a.query.id',
      ],
      ['module.exports = (req, res) => sink(req.query.id);', 'remote req.query.id'],
      [
        'exports.list = async (req, res, next) => { const { id } = req.params; sink(id); };',
        'remote req.params.id',
      ],
      ['export const list = async ({ body }, res) => sink(body.id);', 'remote body.id'],
      [
        "import { AuthRequest } from '../types'; export const f = (req: AuthRequest, res) => sink(req.body.id);",
        'remote req.body.id',
      ],
      ["export const f = (req, res) => sink(req.get('host'));", "remote req.get('host')"],
      ['export const f = (req, res) => sink(req.cookies.id);', 'remote req.cookies.id'],
      ['export const f = (req, res) => sink(req.originalUrl);', 'remote req.originalUrl'],
      ['export const f = (req, res) => sink(req.signedCookies.id);', 'stored req.signedCookies.id'],
      ["module.exports = (app) => { app.get('/', (a, b) => sink(a.query.id)); };", 'remote a.query.id'],
      [
        "import restify from 'restify'; const s = restify.createServer(); s.get('/', (a, b) => sink(a.params.id));",
        'remote a.params.id',
      ],
      ["import polka from 'polka'; polka().get('/', (a, b) => sink(a.query.id));", 'remote a.query.id'],
    ],
    misses: [
      ["import express from 'express'; express().get('/', (a, b) => sink(b.query.id));"],
      ["import express from 'express'; express().get('/', (a, b) => sink(a.user.id));"],
      ["import express from 'express'; const c = express(); other.get('/', (a, b) => sink(a.query.id));"],
      ["import { Request } from './request'; export const f = (a: Request) => sink(a.query.id);"],
      ['export const f = (a, b) => sink(a.query.id);'],
      ['const req = { query: { id: 1 } }; sink(req.query.id);'],
      ['export const f = ({ query }, options) => sink(query.id);'],
      ["import express from 'express'; express().get('/', ids.map((a) => sink(a.query.id)));"],
      ['export const f = (req: { query: Row }) => sink(req.query.id);'],
    ],
  },
  koa: {
    hits: [
      [
        "import Koa from 'koa'; const app = new Koa(); app.use(async (a) => sink(a.query.id));",
        'remote a.query.id',
      ],
      [
        "import Router from '@koa/router'; const r = new Router(); r.post('/', async (a, next) => sink(a.request.body.id));",
        'remote a.request.body.id',
      ],
      [
        "const Router = require('koa-router'); const r = Router(); r.get('/:id', async ({ params }) => sink(params.id));",
        'remote params.id',
      ],
      [
        "import type { Context } from 'koa'; export async function f(a: Context) { sink(a.request.body.id); }",
        'remote a.request.body.id',
      ],
      [
        "import type { Middleware } from 'koa'; export const f: Middleware = async (a, next) => sink(a.path);",
        'remote a.path',
      ],
      ['export const f = async (ctx) => sink(ctx.request.body.id);', 'remote ctx.request.body.id'],
      ["export const f = async (ctx, next) => sink(ctx.cookies.get('id'));", "remote ctx.cookies.get('id')"],
      ['export const f = async ({ request }, next) => sink(request.body.id);', 'remote request.body.id'],
      ['export const f = async (ctx) => sink(ctx.state.user);', 'stored ctx.state.user'],
    ],
    misses: [
      ["import Koa from 'koa'; new Koa().use(async (a) => sink(a.status));"],
      ["import Router from './router'; const r = new Router(); r.post('/', (a) => sink(a.query.id));"],
    ],
  },
  fastify: {
    hits: [
      [
        "import Fastify from 'fastify'; const app = Fastify({}); app.get('/', async (a, b) => sink(a.query.id));",
        'remote a.query.id',
      ],
      [
        "import fastify from 'fastify'; const app = fastify(); app.post('/', { schema }, async (a) => sink(a.body.id));",
        'remote a.body.id',
      ],
      [
        "const app = require('fastify')(); app.route({ method: 'GET', url: '/', handler: async (a) => sink(a.params.id) });",
        'remote a.params.id',
      ],
      [
        "const app = require('fastify')(); app.route({ url: '/', preHandler: [(a, b, d) => sink(a.headers.x)] });",
        'remote a.headers.x',
      ],
      [
        "import fastify from 'fastify'; fastify().register(async (app) => { app.get('/', async (a) => sink(a.query.id)); });",
        'remote a.query.id',
      ],
      [
        'export default async function (fastify, opts) { fastify.get("/", async (a) => sink(a.query.id)); }',
        'remote a.query.id',
      ],
      [
        "import fp from 'fastify-plugin'; export default fp(async (app) => { app.addHook('onRequest', async (a) => sink(a.url)); });",
        'remote a.url',
      ],
      [
        "import type { FastifyRequest } from 'fastify'; export const f = async (a: FastifyRequest<{ Body: B }>) => sink(a.body.id);",
        'remote a.body.id',
      ],
      [
        "import type { FastifyPluginAsync } from 'fastify'; const p: FastifyPluginAsync = async (app) => { app.get('/', async (a) => sink(a.query.id)); };",
        'remote a.query.id',
      ],
      ['export const f = async ({ params }, reply) => sink(params.id);', 'remote params.id'],
      [
        "const app = require('fastify')(); app.get('/', { schema: { querystring: { type: 'object', properties: { id: { type: 'string' } } } } }, async (a) => sink(a.query.id));",
        'remote a.query.id',
      ],
    ],
    misses: [
      ["import Fastify from 'fastify'; Fastify().get('/', async (a) => sink(a.user.id));"],
      ["import Fastify from 'fastify'; Fastify().get('/', async (a, b) => sink(b.query.id));"],
      [
        "const app = require('fastify')(); app.get('/', { schema: { querystring: { type: 'object', properties: { id: { type: 'integer' } } } } }, async (a) => sink(a.query.id));",
      ],
      [
        "const app = require('fastify')(); app.get('/', { schema: { params: { type: 'object', properties: { id: { type: 'string', format: 'uuid' } } } } }, async (a) => sink(a.params.id));",
      ],
      [
        "const app = require('fastify')(); const schema = { body: { type: 'object', properties: { id: { enum: ['a', 'b'] } } } }; app.post('/', { schema, handler: async (a) => sink(a.body.id) });",
      ],
      [
        "const app = require('fastify')(); app.route({ url: '/', schema: { params: { type: 'object', properties: { id: { pattern: '^[a-z]+$' } } } }, handler: async (a) => sink(a.params.id) });",
      ],
      [
        "import { Type } from '@sinclair/typebox'; const app = require('fastify')(); app.get('/', { schema: { querystring: Type.Object({ id: Type.Integer() }) } }, async (a) => sink(a.query.id));",
      ],
    ],
  },
  hapi: {
    hits: [
      [
        "import Hapi from '@hapi/hapi'; const s = Hapi.server(); s.route({ method: 'GET', path: '/', handler: (a, h) => sink(a.query.id) });",
        'remote a.query.id',
      ],
      [
        "const Hapi = require('@hapi/hapi'); const s = new Hapi.Server(); s.route([{ path: '/', handler(a) { sink(a.payload.id); } }]);",
        'remote a.payload.id',
      ],
      [
        "exports.plugin = { register(server) { server.route({ path: '/', options: { handler: (a) => sink(a.params.id) } }); } };",
        'remote a.params.id',
      ],
      ['export const f = (a, h) => sink(a.payload.id);', 'remote a.payload.id'],
    ],
    misses: [
      ["import Hapi from '@hapi/hapi'; Hapi.server().route({ handler: (a, h) => sink(a.auth.id) });"],
      [
        "import Hapi from '@hapi/hapi'; import Joi from 'joi'; Hapi.server().route({ options: { validate: { query: Joi.object({ id: Joi.number() }) }, handler: (a) => sink(a.query.id) } });",
      ],
    ],
  },
  hono: {
    hits: [
      [
        "import { Hono } from 'hono'; const app = new Hono(); app.get('/', (a) => sink(a.req.query('id')));",
        "remote a.req.query('id')",
      ],
      [
        "import { Hono } from 'hono'; new Hono().basePath('/x').post('/', async (a) => { const b = await a.req.json(); sink(b.id); });",
        'remote a.req.json().id',
      ],
      [
        "import type { Context } from 'hono'; export const f = (a: Context) => sink(a.req.param('id'));",
        "remote a.req.param('id')",
      ],
      [
        "import { getCookie } from 'hono/cookie'; export const f = (c) => sink(getCookie(c, 'id'));",
        "remote getCookie(c, 'id')",
      ],
      ['export const f = async (c) => sink((await c.req.parseBody()).id);', 'remote c.req.parseBody().id'],
    ],
    misses: [
      ["import { Hono } from 'hono'; new Hono().get('/', (a) => sink(a.req.method));"],
      ["export const f = (c) => sink(c.query('id'));"],
    ],
  },
  elysia: {
    hits: [
      [
        "import { Elysia } from 'elysia'; new Elysia().get('/', ({ query }) => sink(query.id));",
        'remote query.id',
      ],
      [
        "import { Elysia, t } from 'elysia'; new Elysia().post('/', ({ body }) => sink(body.id), { body: t.Object({ id: t.String() }) });",
        'remote body.id',
      ],
    ],
    misses: [
      [
        "import { Elysia, t } from 'elysia'; new Elysia().post('/', ({ body }) => sink(body.id), { body: t.Object({ id: t.Number() }) });",
      ],
      ["import { Elysia } from 'elysia'; new Elysia().get('/', ({ store }) => sink(store.id));"],
    ],
  },
  nestjs: {
    hits: [
      ["import { Body } from '@nestjs/common'; class C { f(@Body() a: Dto) { sink(a.id); } }", 'remote a.id'],
      [
        "import { Param } from '@nestjs/common'; class C { f(@Param('id') a: string) { sink(a); } }",
        'remote a',
      ],
      [
        "import { Query } from '@nestjs/common'; class C { f(@Query() { id }: Q) { sink(id); } }",
        'remote id',
      ],
      [
        "import { Req } from '@nestjs/common'; class C { f(@Req() a) { sink(a.body.id); } }",
        'remote a.body.id',
      ],
      [
        "import { createParamDecorator, ExecutionContext } from '@nestjs/common'; export const U = createParamDecorator((d, x: ExecutionContext) => sink(x.switchToHttp().getRequest().headers.a));",
        'remote x.switchToHttp().getRequest().headers.a',
      ],
      [
        "import { NestMiddleware } from '@nestjs/common'; class M implements NestMiddleware { use(a, b, next) { sink(a.query.id); } }",
        'remote a.query.id',
      ],
      [
        "import { UploadedFile } from '@nestjs/common'; class C { f(@UploadedFile() a) { sink(a.originalname); } }",
        'remote a.originalname',
      ],
      [
        "import { Body } from '@nestjs/common'; import { IsString } from 'class-validator'; class Dto { @IsString() id: string } class C { f(@Body() a: Dto) { sink(a.id); } }",
        'remote a.id',
      ],
      [
        "import { Args } from '@nestjs/graphql'; class C { f(@Args('id') a: string) { sink(a); } }",
        'remote a',
      ],
    ],
    misses: [
      [
        "import { Param, ParseIntPipe } from '@nestjs/common'; class C { f(@Param('id', ParseIntPipe) a: number) { sink(a); } }",
      ],
      [
        "import { Param, ParseUUIDPipe } from '@nestjs/common'; class C { f(@Param('id', new ParseUUIDPipe({})) a: string) { sink(a); } }",
      ],
      ["import { Body } from './mine'; class C { f(@Body() a) { sink(a.id); } }"],
      [
        "import { Body } from '@nestjs/common'; import { IsInt } from 'class-validator'; class Dto { @IsInt() id: number } class C { f(@Body() a: Dto) { sink(a.id); } }",
      ],
      ["import { Inject } from '@nestjs/common'; class C { f(@Inject() a) { sink(a.id); } }"],
    ],
  },
  next: {
    hits: [
      [
        "export async function GET(a) { sink(a.nextUrl.searchParams.get('id')); }",
        'remote a.nextUrl.searchParams.id',
        'app/api/x/route.ts',
      ],
      [
        'export const POST = async (a) => { const { id } = await a.json(); sink(id); };',
        'remote a.json().id',
        'src/app/x/route.ts',
      ],
      [
        'export async function GET(a, { params }) { const { id } = await params; sink(id); }',
        'remote params.id',
        'app/x/[id]/route.ts',
      ],
      [
        'export async function GET(a) { sink(new URL(a.url).searchParams.get("id")); }',
        'remote a.url',
        'app/x/route.ts',
      ],
      [
        'export const POST = withAuth(async (a) => sink((await a.json()).id));',
        'remote a.json().id',
        'app/x/route.ts',
      ],
      [
        'export default async function handler(a, b) { sink(a.query.id); }',
        'remote a.query.id',
        'pages/api/x.ts',
      ],
      ['export default withAuth(async (a, b) => sink(a.body.id));', 'remote a.body.id', 'src/pages/api/x.ts'],
      [
        "import type { NextApiRequest } from 'next'; export default function f(a: NextApiRequest, b) { sink(a.query.id); }",
        'remote a.query.id',
      ],
      [
        "import type { NextApiHandler } from 'next'; const f: NextApiHandler = (a, b) => sink(a.query.id); export default f;",
        'remote a.query.id',
      ],
      [
        "import type { NextRequest } from 'next/server'; export function f(a: NextRequest) { sink(a.headers.get('x')); }",
        "remote a.headers.get('x')",
      ],
      [
        'export default async function Page({ searchParams }) { sink((await searchParams).id); }',
        'remote searchParams.id',
        'app/x/page.tsx',
      ],
      ['export async function getServerSideProps({ query }) { sink(query.id); }', 'remote query.id'],
      ["'use server'; export async function create(a) { sink(a.get('id')); }", 'remote a.id'],
      [
        "export default function Page() { async function create(a) { 'use server'; sink(a.get('id')); } return create; }",
        'remote a.id',
      ],
      [
        "import { cookies } from 'next/headers'; export async function f() { sink((await cookies()).get('id').value); }",
        "remote (await cookies()).get('id').value",
      ],
      [
        "import { useSearchParams } from 'next/navigation'; export function P() { const s = useSearchParams(); sink(s.get('id')); }",
        "remote s.get('id')",
      ],
    ],
    misses: [
      ["export async function GET(a) { sink(a.nextUrl.searchParams.get('id')); }", 'lib/get.ts'],
      ['export async function load(a) { sink(a.json()); }', 'app/x/route.ts'],
      ["'use client'; export async function create(a) { sink(a.get('id')); }"],
      ["'use server'; async function create(a) { sink(a.get('id')); }"],
    ],
  },
  'servers of fetch': {
    hits: [
      ['export default { async fetch(a, env) { sink(new URL(a.url).pathname); } };', 'remote a.url'],
      [
        'export default { async fetch(a, env) { sink((await a.json()).id); } } satisfies ExportedHandler<Env>;',
        'remote a.json().id',
      ],
      ["addEventListener('fetch', (e) => sink(e.request.url));", 'remote e.request.url'],
      ['Deno.serve(async (a) => sink(await a.text()));', 'remote a.text()'],
      ["Bun.serve({ fetch(a) { sink(a.headers.get('x')); } });", "remote a.headers.get('x')"],
      ["Bun.serve({ routes: { '/:id': { GET: (a) => sink(a.params.id) } } });", 'remote a.params.id'],
      ['Bun.serve({ websocket: { message(ws, m) { sink(m); } } });', 'remote m'],
      ['export const f = async (a: Request) => sink(await a.text());', 'remote a.text()'],
      [
        'export const onRequestGet: PagesFunction = async ({ request, params }) => sink(params.id);',
        'remote params.id',
      ],
    ],
    misses: [
      ['export default { async scheduled(a) { sink(a.url); } };'],
      ['Bun.serve({ error(a) { sink(a.message); } });'],
      ["addEventListener('install', ({ request: r }) => sink(r.url));"],
    ],
  },
  'react-router': {
    hits: [
      [
        'export async function loader({ request, params }) { sink(params.id); }',
        'remote params.id',
        'app/routes/x.tsx',
      ],
      [
        "export const action = async ({ request }) => { const d = await request.formData(); sink(d.get('id')); };",
        'remote request.formData().id',
        'app/routes/x.tsx',
      ],
      [
        "import type { LoaderFunctionArgs } from '@remix-run/node'; export const f = ({ params }: LoaderFunctionArgs) => sink(params.id);",
        'remote params.id',
      ],
      [
        "import { useParams } from 'react-router-dom'; export function P() { const { id } = useParams(); sink(id); }",
        'remote useParams().id',
      ],
      [
        "import { useSearchParams } from 'react-router'; export function P() { const [s] = useSearchParams(); sink(s.get('id')); }",
        'remote useSearchParams().id',
      ],
    ],
    misses: [['export async function loader({ params }) { sink(params.id); }', 'build/loader.js']],
  },
  sveltekit: {
    hits: [
      [
        'export async function GET({ url, params }) { sink(params.id); }',
        'remote params.id',
        'src/routes/x/+server.ts',
      ],
      [
        "export const load = async ({ url }) => sink(url.searchParams.get('id'));",
        'remote url.searchParams.id',
        'src/routes/x/+page.server.ts',
      ],
      [
        "export const actions = { default: async ({ request }) => { const d = await request.formData(); sink(d.get('id')); } };",
        'remote request.formData().id',
        'src/routes/x/+page.server.ts',
      ],
      [
        "import type { RequestHandler } from '@sveltejs/kit'; export const f: RequestHandler = async ({ params }) => sink(params.id);",
        'remote params.id',
      ],
    ],
    misses: [['export async function GET({ params }) { sink(params.id); }', 'src/lib/get.ts']],
  },
  astro: {
    hits: [
      [
        'export async function POST({ request }) { sink((await request.json()).id); }',
        'remote request.json().id',
        'src/pages/api.ts',
      ],
      [
        "import type { APIRoute } from 'astro'; export const GET: APIRoute = ({ params }) => sink(params.id);",
        'remote params.id',
      ],
      ["sink(Astro.url.searchParams.get('id'));", 'remote Astro.url.searchParams.id'],
    ],
    misses: [['sink(Astro.props.id);']],
  },
  h3: {
    hits: [
      [
        "import { defineEventHandler, getQuery } from 'h3'; export default defineEventHandler((e) => sink(getQuery(e).id));",
        'remote getQuery(e).id',
      ],
      [
        'export default defineEventHandler(async (e) => { const b = await readBody(e); sink(b.id); });',
        'remote readBody(e).id',
        'server/api/x.ts',
      ],
      [
        "import { eventHandler } from 'h3'; export default eventHandler((e) => sink(e.context.params.id));",
        'remote e.context.params.id',
      ],
      ['export default defineEventHandler((e) => sink(e.path));', 'remote e.path', 'server/api/x.ts'],
    ],
    misses: [
      ['export default f(async (e) => { const b = await readBody(e); sink(b.id); });', 'lib/x.ts'],
      ["import { getQuery } from './query'; sink(getQuery(e).id);"],
    ],
  },
  trpc: {
    hits: [
      [
        "import { initTRPC } from '@trpc/server'; const t = initTRPC.create(); t.procedure.input(x).query(({ input }) => sink(input.id));",
        'remote input.id',
      ],
      [
        "import { publicProcedure } from './trpc'; import { z } from 'zod'; publicProcedure.input(z.object({ id: z.string() })).mutation(async ({ input }) => sink(input.id));",
        'remote input.id',
      ],
    ],
    misses: [
      [
        "import { publicProcedure } from './trpc'; import { z } from 'zod'; publicProcedure.input(z.object({ id: z.number() })).query(({ input }) => sink(input.id));",
      ],
      ["import { publicProcedure } from './trpc'; publicProcedure.query(({ ctx }) => sink(ctx.id));"],
    ],
  },
  graphql: {
    hits: [
      [
        "import { ApolloServer } from '@apollo/server'; const resolvers = { Query: { user: (p, a) => sink(a.id) } }; new ApolloServer({ typeDefs, resolvers });",
        'remote a.id',
      ],
      [
        "import { makeExecutableSchema } from '@graphql-tools/schema'; makeExecutableSchema({ typeDefs, resolvers: { Query: { user(p, { id }) { sink(id); } } } });",
        'remote id',
      ],
      ['export const resolvers = { Mutation: { add: async (_, { id }, ctx) => sink(id) } };', 'remote id'],
      ['export default { Query: { user: (p, a) => sink(a.id) } };', 'remote a.id'],
      [
        "import { GraphQLObjectType } from 'graphql'; new GraphQLObjectType({ fields: { a: { resolve: (p, a) => sink(a.id) } } });",
        'remote a.id',
      ],
    ],
    misses: [
      ['export const resolvers = { Query: { user: (p, a) => sink(p.id) } };'],
      ['export default { Routes: { user: (p, a) => sink(a.id) } };'],
    ],
  },
  'functions of clouds': {
    hits: [
      [
        'export const handler = async (event) => sink(event.queryStringParameters.id);',
        'remote event.queryStringParameters.id',
      ],
      ['exports.handler = async (a) => { const b = JSON.parse(a.body); sink(b.id); };', 'remote a.body'],
      [
        "import middy from '@middy/core'; export const handler = middy(async (a) => sink(a.pathParameters.id)).use(x);",
        'remote a.pathParameters.id',
      ],
      [
        "import type { APIGatewayProxyHandler } from 'aws-lambda'; export const main: APIGatewayProxyHandler = async (a) => sink(a.headers.x);",
        'remote a.headers.x',
      ],
      [
        "import type { APIGatewayProxyEvent } from 'aws-lambda'; const run = async (a: APIGatewayProxyEvent) => sink(a.body); module.exports = { run };",
        'remote a.body',
      ],
      ['const h = async (a) => sink(a.body); module.exports = { handler: h };', 'remote a.body'],
      [
        'export const handler = async (a) => { for (const r of a.Records) sink(r.body); };',
        'stored a.Records.body',
      ],
      [
        "import { app } from '@azure/functions'; app.http('x', { handler: async (a) => sink(await a.text()) });",
        'remote a.text()',
      ],
      [
        "import type { AzureFunction } from '@azure/functions'; const f: AzureFunction = async (c, a) => sink(a.query.id);",
        'remote a.query.id',
      ],
      [
        "import { http } from '@google-cloud/functions-framework'; http('x', (a, b) => sink(a.query.id));",
        'remote a.query.id',
      ],
      [
        "import { onCall } from 'firebase-functions/v2/https'; export const f = onCall((a) => sink(a.data.id));",
        'remote a.data.id',
      ],
      [
        "import type { VercelRequest } from '@vercel/node'; export default (a: VercelRequest, b) => sink(a.query.id);",
        'remote a.query.id',
      ],
      [
        "import type { Handler } from '@netlify/functions'; export const h: Handler = async (a) => sink(a.body);",
        'remote a.body',
      ],
    ],
    misses: [
      ['export const handler = async (event, context) => sink(context.body);'],
      ['export const other = async (a) => sink(a.body);'],
      ["import { app } from '@azure/functions'; app.timer('x', { handler: async (a) => sink(a.text()) });"],
    ],
  },
  sockets: {
    hits: [
      [
        "import { Server } from 'socket.io'; const io = new Server(); io.on('connection', (s) => { s.on('x', (m) => sink(m.id)); });",
        'remote m.id',
      ],
      [
        "const io = require('socket.io')(server); io.of('/a').on('connection', (s) => sink(s.handshake.query.id));",
        'remote s.handshake.query.id',
      ],
      ["module.exports = (io) => io.on('connection', (s) => s.on('x', (m) => sink(m)));", 'remote m'],
      [
        "import { WebSocketServer } from 'ws'; const w = new WebSocketServer(); w.on('connection', (s, r) => { s.on('message', (m) => sink(m)); });",
        'remote m',
      ],
      [
        "import { WebSocketServer } from 'ws'; new WebSocketServer().on('connection', (s, r) => sink(r.url));",
        'remote r.url',
      ],
      [
        "import { WebSocketServer } from 'ws'; new WebSocketServer().on('connection', (s) => { s.onmessage = (e) => sink(e.data); });",
        'remote e.data',
      ],
      [
        "import WebSocket from 'ws'; const s = new WebSocket(u); s.on('message', (m) => sink(m));",
        'stored m',
      ],
    ],
    misses: [
      [
        "import { WebSocketServer } from 'ws'; new WebSocketServer().on('connection', (s) => s.on('close', (m) => sink(m)));",
      ],
      ["import { Server } from 'net'; new Server().on('connection', (s) => s.on('x', (m) => sink(m)));"],
    ],
  },
  uploads: {
    hits: [
      ['export const f = (req, res) => sink(req.file.originalname);', 'remote req.file.originalname'],
      [
        "import Busboy from 'busboy'; const b = Busboy({}); b.on('field', (name, val) => sink(val));",
        'remote val',
      ],
      [
        "import Busboy from 'busboy'; const b = Busboy({}); b.on('file', (n, s, i) => sink(i.filename));",
        'remote i.filename',
      ],
      [
        "import formidable from 'formidable'; formidable().parse(r, (e, fields, files) => sink(fields.id));",
        'remote fields.id',
      ],
      [
        "import formidable from 'formidable'; async function f() { const [fields] = await formidable({}).parse(r); sink(fields.id); }",
        'remote formidable({}).parse(r).id',
      ],
      [
        "import multer from 'multer'; multer.diskStorage({ filename(a, file, cb) { sink(file.originalname); } });",
        'remote file.originalname',
      ],
    ],
    misses: [
      ["import Busboy from 'busboy'; Busboy({}).on('close', (a) => sink(a));"],
      ["import formidable from 'formidable'; formidable().parse(r, (e, fields) => sink(e.message));"],
    ],
  },
  'the browser': {
    hits: [
      ['sink(location.hash);', 'remote location.hash'],
      ['sink(window.location.search);', 'remote window.location.search'],
      ['const { hash } = window.location; sink(hash);', 'remote window.location.hash'],
      ['sink(document.location.href);', 'remote document.location.href'],
      ["sink(new URLSearchParams(location.search).get('id'));", 'remote location.search'],
      ["sink(new URL(window.location.href).searchParams.get('id'));", 'remote window.location.href'],
      ['sink(document.referrer);', 'remote document.referrer'],
      ['sink(window.name);', 'remote window.name'],
      ["window.addEventListener('message', (e) => sink(e.data.id));", 'remote e.data.id'],
      ["addEventListener('message', ({ data }) => sink(data));", 'remote data'],
      ['window.onmessage = (e) => sink(e.data);', 'remote e.data'],
      ['function f(e: MessageEvent) { sink(e.data); }', 'remote e.data'],
      ["sink(localStorage.getItem('x'));", "stored localStorage.getItem('x')"],
      ['sink(sessionStorage.x);', 'stored sessionStorage.x'],
      ['sink(document.cookie);', 'stored document.cookie'],
      ["const w = new Worker('x'); w.onmessage = (e) => sink(e.data);", 'stored e.data'],
      ["fetch('/x').then((r) => r.json()).then((d) => sink(d.id));", 'stored r.json().id'],
      ["async function f() { const r = await fetch('/x'); sink(await r.text()); }", 'stored r.text()'],
      ['const x = new XMLHttpRequest(); x.onload = () => sink(x.responseText);', 'stored x.responseText'],
      ["import { useRoute } from 'vue-router'; sink(useRoute().query.id);", 'remote useRoute().query.id'],
      [
        "import { ActivatedRoute } from '@angular/router'; class C { constructor(private r: ActivatedRoute) {} f() { sink(this.r.snapshot.queryParams.id); } }",
        'remote r.snapshot.queryParams.id',
      ],
      [
        "import { ActivatedRoute } from '@angular/router'; class C { constructor(private r: ActivatedRoute) { this.r.params.subscribe((p) => sink(p.id)); } }",
        'remote p.id',
      ],
    ],
    misses: [
      ['sink(location.host);'],
      ['sink(location.origin);'],
      ['function f(location) { sink(location.hash); }'],
      ["window.addEventListener('click', (e) => sink(e.data));"],
      ["window.addEventListener('message', (e) => sink(e.origin));"],
      ['const name = "x"; sink(name);'],
      ['window.onload = (e) => sink(e.data);'],
    ],
  },
  'other servers and queues': {
    hits: [
      [
        "import axios from 'axios'; async function f() { const { data } = await axios.get(u); sink(data.id); }",
        'stored axios.get(u).data.id',
      ],
      [
        "import axios from 'axios'; const c = axios.create({}); c.post(u).then((r) => sink(r.data));",
        'stored r.data',
      ],
      [
        "import got from 'got'; async function f() { sink((await got(u).json()).id); }",
        'stored got(u).json().id',
      ],
      [
        "import amqp from 'amqplib'; async function f() { const c = await (await amqp.connect(u)).createChannel(); c.consume(q, (m) => sink(m.content.toString())); }",
        'stored m.content',
      ],
      [
        "import { Kafka } from 'kafkajs'; const c = new Kafka({}).consumer({}); c.run({ eachMessage: async ({ message }) => sink(message.value.toString()) });",
        'stored message.value',
      ],
      ["import { Worker } from 'bullmq'; new Worker('q', async (j) => sink(j.data.id));", 'stored j.data.id'],
      [
        "import { createClient } from 'redis'; const r = createClient(); async function f() { sink(await r.get('k')); }",
        "stored r.get('k')",
      ],
    ],
    misses: [
      ["import axios from 'axios'; axios.get(u).then((r) => sink(r.status));"],
      ["import { Worker } from 'worker_threads'; new Worker('q', async (j) => sink(j.data.id));"],
    ],
  },
  'the machine': {
    hits: [
      ['sink(process.argv[2]);', 'local process.argv[2]'],
      ['sink(process.env.HOME);', 'local process.env.HOME'],
      ["import { env } from 'node:process'; sink(env.HOME);", 'local env.HOME'],
      ["process.stdin.on('data', (d) => sink(d));", 'local d'],
      ["import fs from 'fs'; sink(fs.readFileSync(p, 'utf8'));", "local fs.readFileSync(p, 'utf8')"],
      [
        "import fs from 'fs/promises'; async function f() { sink(await fs.readFile(p)); }",
        'local fs.readFile(p)',
      ],
      ["import { readFile } from 'fs'; readFile(p, (e, d) => sink(d));", 'local d'],
      [
        "import readline from 'readline'; const r = readline.createInterface({}); r.on('line', (l) => sink(l));",
        'local l',
      ],
      [
        "import yargs from 'yargs'; const a = yargs(x).option('y').parseSync(); sink(a.y);",
        "local yargs(x).option('y').parseSync().y",
      ],
      [
        "import minimist from 'minimist'; const a = minimist(process.argv.slice(2)); sink(a.x);",
        'local minimist(process.argv.slice(2)).x',
      ],
      [
        "import { program } from 'commander'; program.option('-x'); sink(program.opts().x);",
        'local program.opts().x',
      ],
      [
        "import { parseArgs } from 'util'; const { values } = parseArgs({}); sink(values.x);",
        'local parseArgs({}).values.x',
      ],
      [
        "import inquirer from 'inquirer'; async function f() { const a = await inquirer.prompt([]); sink(a.x); }",
        'local inquirer.prompt([]).x',
      ],
      ['sink(Deno.args[0]);', 'local Deno.args[0]'],
    ],
    misses: [
      ['sink(process.pid);'],
      ["import fs from 'fs'; sink(fs.existsSync(p));"],
      ['function f(process) { sink(process.argv[2]); }'],
    ],
  },
  schemas: {
    hits: [
      [
        "import { z } from 'zod'; export const f = (req, res) => { const b = z.object({ id: z.string() }).parse(req.body); sink(b.id); };",
        'remote req.body.id',
      ],
      [
        "import { z } from 'zod'; const S = z.object({ id: z.string() }); export const f = (req, res) => { S.parse(req.body); sink(req.body.id); };",
        'remote req.body.id',
      ],
      [
        "import { z } from 'zod'; const S = z.object({ id: z.number() }).passthrough(); export const f = (req, res) => sink(S.parse(req.body).other);",
        'remote req.body.other',
      ],
      [
        "import Joi from 'joi'; const S = Joi.object({ id: Joi.string() }); export const f = (req, res) => { const { value } = S.validate(req.body); sink(value.id); };",
        'remote req.body.id',
      ],
      [
        "import * as yup from 'yup'; const S = yup.object({ id: yup.string() }); export const f = async (req, res) => sink((await S.validate(req.body)).id);",
        'remote req.body.id',
      ],
      [
        "import * as v from 'valibot'; const S = v.object({ id: v.string() }); export const f = (req, res) => sink(v.parse(S, req.body).id);",
        'remote req.body.id',
      ],
    ],
    misses: [
      [
        "import { z } from 'zod'; const S = z.object({ id: z.number() }); export const f = (req, res) => sink(S.parse(req.body).id);",
      ],
      [
        "import { z } from 'zod'; const S = z.object({ id: z.string().uuid() }); export const f = (req, res) => { const r = S.safeParse(req.body); sink(r.data.id); };",
      ],
      [
        "import { z } from 'zod'; const S = z.object({ a: z.object({ id: z.coerce.number().int().min(1) }) }); export const f = (req, res) => { const { a: { id } } = S.parse(req.body); sink(id); };",
      ],
      [
        "import { z } from 'zod'; export const f = (req, res) => sink(z.enum(['a', 'b']).parse(req.query.sort));",
      ],
      [
        "import Joi from 'joi'; const S = Joi.object({ id: Joi.number().integer() }); export const f = (req, res) => { const { error, value } = S.validate(req.body); sink(value.id); };",
      ],
      [
        "import Joi from 'joi'; const S = Joi.object({ id: Joi.string().valid('a', 'b') }); export const f = async (req, res) => sink((await S.validateAsync(req.body)).id);",
      ],
      [
        "import * as yup from 'yup'; const S = yup.object({ id: yup.number().required() }); export const f = async (req, res) => sink((await S.validate(req.body)).id);",
      ],
      [
        "import * as v from 'valibot'; const S = v.object({ id: v.number() }); export const f = (req, res) => sink(v.parse(S, req.body).id);",
      ],
      [
        "import * as v from 'valibot'; const S = v.object({ id: v.pipe(v.string(), v.uuid()) }); export const f = (req, res) => sink(v.parse(S, req.body).id);",
      ],
      [
        "import { create, object, number } from 'superstruct'; const S = object({ id: number() }); export const f = (req, res) => sink(create(req.body, S).id);",
      ],
      [
        "import { Type } from '@sinclair/typebox'; import { Value } from '@sinclair/typebox/value'; const S = Type.Object({ id: Type.Number() }); export const f = (req, res) => sink(Value.Parse(S, req.body).id);",
      ],
    ],
  },
};

for (const [name, { hits, misses }] of Object.entries(tables)) {
  describe(name, () => {
    for (const [code, source, filename] of hits) it(code, () => expect(reaches(code, filename)).toBe(source));
    for (const [code, filename] of misses)
      it(`not: ${code}`, () => expect(reaches(code, filename)).toMatch(/^(?:constant|safe|dynamic)$/));
  });
}
