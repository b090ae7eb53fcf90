import { describe, expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By module: code that makes a template of outside data (`text`) or takes its options from it (`body`), and its safe twin. */
const tables: Readonly<Record<string, readonly (readonly [hit: string, miss: string])[]>> = {
  ejs: [
    [
      "import ejs from 'ejs'; ejs.render(text, {});",
      "import ejs from 'ejs'; ejs.render('<%= text %>', { text });",
    ],
    ["import { compile } from 'ejs'; compile(text);", "import { compile } from 'own'; compile(text);"],
    [
      "import * as ejs from 'ejs'; new ejs.Template(text);",
      "import * as ejs from 'own'; new ejs.Template(text);",
    ],
    [
      "import ejs from 'ejs'; ejs.renderFile('a.ejs', body);",
      "import ejs from 'ejs'; ejs.renderFile('a.ejs', { body });",
    ],
    ["import ejs from 'ejs'; ejs.renderFile(text, {});", "import ejs from 'ejs'; ejs.clearCache(text, {});"],
    [
      "import ejs from 'ejs'; ejs.render('a', {}, { outputFunctionName: text });",
      "import ejs from 'ejs'; ejs.render('a', {}, { rmWhitespace: text });",
    ],
  ],
  pug: [
    ["const pug = require('pug'); pug.render(text);", "const pug = require('own'); pug.render(text);"],
    [
      "const pug = require('pug'); pug.compile('p', body);",
      "const pug = require('pug'); pug.compile('p', { a: body });",
    ],
    ["const pug = require('pug'); pug.renderFile(text);", "const pug = require('pug'); pug.runtime(text);"],
    [
      "const pug = require('pug'); pug.compile('p', { pretty: text });",
      "const pug = require('pug'); pug.compile('p', { cache: text });",
    ],
  ],
  handlebars: [
    [
      "import Handlebars from 'handlebars'; Handlebars.compile(text);",
      "import Handlebars from 'handlebars'; Handlebars.compile('{{a}}')({ a: text });",
    ],
    [
      "import * as H from 'handlebars'; H.create().precompile(text);",
      "import * as H from 'handlebars'; H.create().escapeExpression(text);",
    ],
    [
      "import H from 'handlebars'; H.registerPartial('a', text);",
      "import H from 'handlebars'; H.registerHelper('a', text);",
    ],
    ["import H from 'handlebars'; H.template(body);", "import H from 'handlebars'; H.log(body);"],
  ],
  hbs: [
    [
      "const hbs = require('hbs'); hbs.handlebars.compile(text);",
      "const hbs = require('hbs'); hbs.handlebars.log(text);",
    ],
    [
      "const hbs = require('hbs'); hbs.registerPartial('a', text);",
      "const hbs = require('hbs'); hbs.registerHelper('a', text);",
    ],
  ],
  nunjucks: [
    [
      "import nunjucks from 'nunjucks'; nunjucks.renderString(text, {});",
      "import nunjucks from 'nunjucks'; nunjucks.renderString('{{ a }}', { a: text });",
    ],
    [
      "import { Environment } from 'nunjucks'; const e = new Environment(); e.renderString(text);",
      "import { Environment } from 'own'; const e = new Environment(); e.renderString(text);",
    ],
    [
      "import n from 'nunjucks'; n.configure('views').render(text);",
      "import n from 'nunjucks'; n.configure('views').render('a', { a: text });",
    ],
    [
      "import n from 'nunjucks'; new n.Template(text);",
      "import n from 'nunjucks'; new n.FileSystemLoader(text);",
    ],
  ],
  lodash: [
    [
      "import _ from 'lodash'; _.template(text);",
      "import _ from 'lodash'; _.template('<%- a %>')({ a: text });",
    ],
    [
      "import _ from 'underscore'; _.template('a', { variable: text });",
      "import _ from 'underscore'; _.template('a', { evaluate: text });",
    ],
    [
      "import template from 'lodash/template'; template(text);",
      "import template from 'own/template'; template(text);",
    ],
    [
      "const template = require('lodash.template'); template(text)({});",
      "const template = require('own.template'); template(text)({});",
    ],
  ],
  eta: [
    [
      "import { Eta } from 'eta'; new Eta().renderString(text, {});",
      "import { Eta } from 'eta'; new Eta().renderString('<%= it.a %>', { a: text });",
    ],
    [
      "import * as Eta from 'eta'; Eta.render(text, {});",
      "import * as Eta from 'own'; Eta.render(text, {});",
    ],
    [
      "import { Eta } from 'eta'; const e = new Eta(); e.loadTemplate('@a', text);",
      "import { Eta } from 'eta'; const e = new Eta(); e.configure('@a', text);",
    ],
  ],
  dot: [
    ["const dot = require('dot'); dot.template(text);", "const dot = require('dot'); dot.log(text);"],
    ["import doT from 'dot'; doT.compile(text);", "import doT from 'own'; doT.compile(text);"],
  ],
  mustache: [
    [
      "import Mustache from 'mustache'; Mustache.render(text, {});",
      "import Mustache from 'mustache'; Mustache.render('{{a}}', { a: text });",
    ],
    ["const { parse } = require('mustache'); parse(text);", "const { parse } = require('own'); parse(text);"],
  ],
  hogan: [
    ["const H = require('hogan.js'); H.compile(text);", "const H = require('own.js'); H.compile(text);"],
  ],
  liquidjs: [
    [
      "import { Liquid } from 'liquidjs'; new Liquid().parseAndRender(text);",
      "import { Liquid } from 'own'; new Liquid().parseAndRender(text);",
    ],
    [
      "import { Liquid } from 'liquidjs'; new Liquid().renderFile(text);",
      "import { Liquid } from 'liquidjs'; new Liquid().registerFilter(text);",
    ],
  ],
  squirrelly: [
    [
      "import * as Sqrl from 'squirrelly'; Sqrl.render(text, {});",
      "import * as Sqrl from 'squirrelly'; Sqrl.render('{{it.a}}', { a: text });",
    ],
    [
      "import * as Sqrl from 'squirrelly'; Sqrl.renderFile('a', body);",
      "import * as Sqrl from 'squirrelly'; Sqrl.renderFile('a', { body });",
    ],
  ],
  'art-template': [
    [
      "const t = require('art-template'); t.render(text, {});",
      "const t = require('art-template'); t.get(text, {});",
    ],
  ],
  swig: [
    [
      "const swig = require('swig'); swig.render(text);",
      "const swig = require('swig'); swig.setFilter(text);",
    ],
  ],
  velocityjs: [
    ["const V = require('velocityjs'); V.render(text, {});", "const V = require('own'); V.render(text, {});"],
    ["const vash = require('vash'); vash.compile(text);", "const vash = require('vash'); vash.config(text);"],
    [
      "import t from 'es6-template-strings'; t(text, {});",
      "import t from 'own-template-strings'; t(text, {});",
    ],
  ],
  twig: [
    [
      "const { twig } = require('twig'); twig({ data: text });",
      "const { twig } = require('twig'); twig({ id: text });",
    ],
  ],
  edge: [
    [
      "import { Edge } from 'edge.js'; Edge.create().renderRaw(text);",
      "import { Edge } from 'edge.js'; Edge.create().global(text);",
    ],
  ],
  dustjs: [
    [
      "const dust = require('dustjs-linkedin'); dust.compile(text, 'a');",
      "const dust = require('dustjs-linkedin'); dust.escapeHtml(text);",
    ],
  ],
  mdx: [
    [
      "import { evaluate } from '@mdx-js/mdx'; evaluate(text);",
      "import { evaluate } from 'own'; evaluate(text);",
    ],
  ],
  'mdx-bundler': [
    [
      "import { bundleMDX } from 'mdx-bundler'; bundleMDX({ source: text });",
      "import { bundleMDX } from 'mdx-bundler'; bundleMDX({ file: 'a', cwd: '.' });",
    ],
  ],
  'next-mdx-remote': [
    [
      "import { compileMDX } from 'next-mdx-remote/rsc'; compileMDX({ source: text, options: { blockJS: false } });",
      "import { compileMDX } from 'next-mdx-remote/rsc'; compileMDX({ source: 'a', options: { blockJS: false } });",
    ],
  ],
  vue: [
    [
      "import Vue from 'vue'; new Vue({ template: text });",
      "import Vue from 'vue'; new Vue({ template: '<p>{{ text }}</p>', data: { text } });",
    ],
    [
      "import { createApp } from 'vue'; createApp({ template: `<p>${text}</p>` });",
      "import { createApp } from 'vue'; createApp({ name: text });",
    ],
    [
      "import { compile } from '@vue/compiler-dom'; compile(text);",
      "import { compile } from 'own'; compile(text);",
    ],
  ],
  'views of the page': [
    ['const link = ($compile) => $compile(text)({});', 'const link = (compile) => compile(text)({});'],
    ['$scope.$eval(text);', '$scope.$emit(text);'],
    ['Vue.compile(text);', 'Vue.use(text);'],
  ],
  views: [
    ['res.render(text);', "res.render('a', { text });"],
    ["res.render('a', body);", "res.render('a', { body });"],
    ["res.render('a', { ...body });", "res.render('a', { ...body.list, a: 1 }.a);"],
    ["app.render('a', body);", "app.set('a', body);"],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('makes a template of it: %s', (hit, miss) => {
    const wrapped = (code: string): string => {
      const imports = /^(?:import [^;]*;\s*)*/.exec(code)?.[0] ?? '';
      return `import express from 'express'; ${imports}const app = express(); app.post('/', (req, res) => { const text = req.query.text; const body = req.body; ${code.slice(imports.length)} });`;
    };
    expect(reportedRules(wrapped(hit))).toContain('bulwark/no-template-injection');
    expect(reportedRules(wrapped(miss))).not.toContain('bulwark/no-template-injection');
  });
});

it.each([
  [
    "import Koa from 'koa'; new Koa().use(async (ctx) => { await ctx.render('a', ctx.request.body); });",
    true,
  ],
  [
    "import Koa from 'koa'; new Koa().use(async (ctx) => { await ctx.render('a', { a: ctx.request.body.a }); });",
    false,
  ],
  [
    "import fastify from 'fastify'; fastify().get('/', (request, reply) => reply.view(request.query.page));",
    true,
  ],
  [
    "import fastify from 'fastify'; fastify().get('/', (request, reply) => reply.view('a', { a: request.query.page }));",
    false,
  ],
  [
    "import Hapi from '@hapi/hapi'; Hapi.server().route({ method: 'GET', path: '/', handler: (request, h) => h.view(request.query.page) });",
    true,
  ],
  [
    "import Hapi from '@hapi/hapi'; Hapi.server().route({ method: 'GET', path: '/', handler: (request, h) => h.response(request.query.page) });",
    false,
  ],
])('views of other servers: %s', (code, isReported) => {
  expect(reportedRules(code).includes('bulwark/no-template-injection')).toBe(isReported);
});
