import rule from '../../src/rules/no-template-injection.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const express = "import express from 'express'; const app = express();\n";
const inHandler = (code: string): string => `${express}app.post('/', (req, res) => { ${code} });`;
const QUERY = 'the query string of the request';
const BODY = 'the body of the request';

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly options?: readonly [{ readonly report: 'dynamic' }];
  /** The code with the values moved to the data. */
  readonly moved?: string;
}

const reported: readonly Reported[] = [
  {
    name: 'a template that the request brings',
    code: `import ejs from 'ejs';\n${inHandler('res.send(ejs.render(«req.body.template», { user: 1 }));')}`,
    messageId: 'taintedTemplate',
    data: { source: 'req.body.template', label: BODY, sink: 'ejs.render' },
  },
  {
    name: 'a value in the text of a template, with data beside it',
    code: `import ejs from 'ejs';\n${inHandler('res.send(ejs.render(`<p>${«req.query.name»}</p>`, { id: 1 }));')}`,
    messageId: 'taintedTemplate',
    data: { source: 'req.query.name', label: QUERY, sink: 'ejs.render' },
    moved: `import ejs from 'ejs';\n${inHandler('res.send(ejs.render(`<p><%= name %></p>`, { id: 1, name: req.query.name }));')}`,
  },
  {
    name: 'several values, the same one twice, without data',
    code: `import nunjucks from 'nunjucks';\n${inHandler('const { a, b } = req.query; nunjucks.renderString(`${«a»} ${b} ${a}`);')}`,
    messageId: 'taintedTemplate',
    data: { source: 'req.query.a', label: QUERY, sink: 'nunjucks.renderString' },
    moved: `import nunjucks from 'nunjucks';\n${inHandler('const { a, b } = req.query; nunjucks.renderString(`{{ a }} {{ b }} {{ a }}`, { a, b });')}`,
  },
  {
    name: 'a template that is compiled and used at once',
    code: `import H from 'handlebars';\n${inHandler('H.compile(`<b>${«req.query.name»}</b>`)({ name: 1 });')}`,
    messageId: 'taintedTemplate',
    data: { source: 'req.query.name', label: QUERY, sink: 'H.compile' },
    moved: `import H from 'handlebars';\n${inHandler('H.compile(`<b>{{name2}}</b>`)({ name: 1, name2: req.query.name });')}`,
  },
  {
    name: 'a value inside an expression of the template, which cannot be moved',
    code: `import ejs from 'ejs';\n${inHandler('ejs.render(`<%= ${«req.query.name»} %>`, {});')}`,
    messageId: 'taintedTemplate',
    data: { source: 'req.query.name', label: QUERY, sink: 'ejs.render' },
  },
  {
    name: 'data of which nothing is written out, to which nothing can be added',
    code: `import ejs from 'ejs';\n${inHandler('ejs.render(`<p>${«req.query.name»}</p>`, data);')}`,
    messageId: 'taintedTemplate',
    data: { source: 'req.query.name', label: QUERY, sink: 'ejs.render' },
  },
  {
    name: 'a template whose places were filled by replacing them',
    code: `import pug from 'pug';\n${inHandler("pug.render('p NAME'.replace('NAME', «req.query.name»));")}`,
    messageId: 'taintedTemplate',
    data: { source: 'req.query.name', label: QUERY, sink: 'pug.render' },
  },
  {
    name: 'a template in a language without code',
    code: `import Mustache from 'mustache';\n${inHandler('Mustache.render(«req.body.text», secrets);')}`,
    messageId: 'taintedText',
    data: { source: 'req.body.text', label: BODY, sink: 'Mustache.render' },
  },
  {
    name: 'the name of a view',
    code: inHandler('res.render(«req.query.page»);'),
    messageId: 'taintedView',
    data: { source: 'req.query.page', label: QUERY, sink: 'res.render' },
  },
  {
    name: 'a part of the name of a view',
    code: inHandler('res.status(200).render(`pages/${«req.params.page»}`, {});'),
    messageId: 'taintedView',
    data: { source: 'req.params.page', label: 'a parameter of the path', sink: 'res.status(200).render' },
  },
  {
    name: 'the whole query given to a view',
    code: inHandler("res.render('index', «req.query»);"),
    messageId: 'taintedLocals',
    data: { source: 'req.query', label: QUERY, sink: 'res.render' },
  },
  {
    name: 'a whole body that is spread among the values',
    code: inHandler("res.render('index', { title: 'A', ...«req.body» });"),
    messageId: 'taintedLocals',
    data: { source: 'req.body', label: BODY, sink: 'res.render' },
  },
  {
    name: 'a whole body that is merged into the values first',
    code: inHandler("const locals = Object.assign({ title: 'A' }, «req.body»); res.render('index', locals);"),
    messageId: 'taintedLocals',
    data: { source: 'req.body', label: BODY, sink: 'res.render' },
  },
  {
    name: 'a whole body as data and options of an engine',
    code: `import ejs from 'ejs';\n${inHandler("ejs.renderFile('a.ejs', «req.body», () => {});")}`,
    messageId: 'taintedLocals',
    data: { source: 'req.body', label: BODY, sink: 'ejs.renderFile' },
  },
  {
    name: 'options of an engine',
    code: `import H from 'handlebars';\n${inHandler("H.compile('{{a}}', «req.body.options»);")}`,
    messageId: 'taintedOptions',
    data: { source: 'req.body.options', label: BODY, sink: 'H.compile' },
  },
  {
    name: 'an option that becomes code',
    code: `import _ from 'lodash';\n${inHandler("_.template('<%- a.b %>', { variable: «req.query.name» });")}`,
    messageId: 'taintedCode',
    data: { source: 'req.query.name', label: QUERY, sink: '_.template' },
  },
  {
    name: 'a value of unknown origin in a template, where those are asked for',
    code: "import ejs from 'ejs'; export const show = (name, data) => ejs.render('<p>' + «name» + '</p>', data);",
    options: [{ report: 'dynamic' }],
    messageId: 'dynamicTemplate',
    data: { value: 'name', sink: 'ejs.render' },
  },
];

ruleTester.run('no-template-injection', rule, {
  valid: [
    {
      name: 'values given as data',
      code: `import ejs from 'ejs';\n${inHandler("ejs.render('<p><%= name %></p>', { name: req.query.name });")}`,
    },
    {
      name: 'data of a template that reads no options from it',
      code: `import H from 'handlebars';\n${inHandler("H.compile('{{a}}')(req.body);")}`,
    },
    {
      name: 'a view of a list, with the values it needs',
      code: inHandler("res.render(req.query.a ? 'a' : 'b', { name: req.body.name, list: req.body.list });"),
    },
    {
      name: 'a view whose name is checked',
      code: inHandler(
        "if (!/^[a-z]+$/.test(req.params.page)) return; res.render('pages/' + req.params.page);",
      ),
    },
    {
      name: 'a view that is looked up',
      code: inHandler(
        "const views = { home: 'home', about: 'about' }; res.render(views[req.params.page] ?? 'home');",
      ),
    },
    {
      name: 'values picked from the body',
      code: inHandler("const { name, mail } = req.body; res.render('a', { name, mail });"),
    },
    {
      name: 'one of two objects that are written out',
      code: inHandler("res.render('a', req.query.x ? { name: req.body.name } : {});"),
    },
    {
      name: 'the parameters of the path, whose names the route gives',
      code: inHandler("res.render('a', req.params);"),
    },
    {
      name: 'a number in a template',
      code: `import ejs from 'ejs';\n${inHandler('ejs.render(`<p>${Number(req.query.n)}</p>`);')}`,
    },
    {
      name: 'a template of a file',
      code: "import { readFileSync } from 'node:fs'; import ejs from 'ejs'; export const show = (file, data) => ejs.render(readFileSync(file, 'utf8'), data);",
      options: [{ report: 'dynamic' }],
    },
    {
      name: 'a template that is imported',
      code: "import _ from 'lodash'; import html from './row.html'; export const row = _.template(html);",
      options: [{ report: 'dynamic' }],
    },
    {
      name: 'a value of unknown origin',
      code: "import ejs from 'ejs'; export const show = (name, data) => ejs.render('<p>' + name + '</p>', data);",
    },
    {
      name: 'a function of ours with this name',
      code: inHandler('function render(text) { return text; } render(req.query.page);'),
    },
    { name: 'arguments that are not there', code: "import ejs from 'ejs'; ejs.render(); ejs.compile(...a);" },
  ],
  invalid: reported.map(({ name, code: text, messageId, data, options, moved }) => {
    const { code, range } = marked(text);
    return {
      name,
      code,
      ...(options && { options }),
      errors: [
        {
          messageId,
          data,
          ...range,
          suggestions: moved === undefined ? [] : [{ messageId: 'moveToData', output: moved }],
        },
      ],
    };
  }),
});
