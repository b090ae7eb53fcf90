import rule from '../../src/rules/require-same-site-cookie.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const express = "import express from 'express'; const app = express();\n";
const inHandler = (call: string): string => `${express}app.get('/', (req, res) => { ${call} });`;

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id?: 'sameSiteMissing' | 'sameSiteOff' | 'sameSiteNone';
  readonly cookie?: string;
  readonly value?: string;
  readonly potential?: boolean;
  readonly output?: string;
  /** What the first suggestion makes of the code; the second says `strict`. */
  readonly suggestion?: string;
}

const reported: readonly Reported[] = [
  {
    name: 'a session without the attribute, which Chromium treats as lax already',
    code: inHandler("res.cookie('sid', id, «{ httpOnly: true }»);"),
    output: inHandler("res.cookie('sid', id, { httpOnly: true, sameSite: 'lax' });"),
  },
  {
    name: 'a login that comes back by a posted form',
    code: inHandler("res.cookie('sid', id, «{ path: '/' }»); authorize({ response_mode: 'form_post' });"),
    suggestion: inHandler(
      "res.cookie('sid', id, { path: '/', sameSite: 'lax' }); authorize({ response_mode: 'form_post' });",
    ),
  },
  {
    name: 'an attribute that is switched off',
    code: inHandler("res.cookie('sid', id, { «sameSite: false» });"),
    id: 'sameSiteOff',
    value: 'false',
    suggestion: inHandler("res.cookie('sid', id, { sameSite: 'lax' });"),
  },
  {
    name: 'a name that says nothing, as a potential finding',
    code: inHandler("res.cookie('x', id, «{ path: '/' }»);"),
    cookie: 'x',
    potential: true,
    suggestion: inHandler("res.cookie('x', id, { path: '/', sameSite: 'lax' });"),
  },
  {
    name: 'a cookie for other sites, as a potential finding',
    code: inHandler("res.cookie('sid', id, { secure: true, «sameSite: 'none'» });"),
    id: 'sameSiteNone',
    value: 'none',
    potential: true,
    suggestion: inHandler("res.cookie('sid', id, { secure: true, sameSite: 'lax' });"),
  },
];

ruleTester.run('require-same-site-cookie', rule, {
  valid: [
    { name: 'an attribute that is set', code: inHandler("res.cookie('sid', id, { sameSite: 'Strict' });") },
    { name: 'an attribute that is true', code: inHandler("res.cookie('sid', id, { sameSite: true });") },
    {
      name: 'an attribute by a setting',
      code: inHandler("res.cookie('sid', id, { sameSite: config.site });"),
    },
    { name: 'a name that says nothing', code: inHandler("res.cookie('x', id);") },
    {
      name: 'a cookie for other sites',
      code: inHandler("res.cookie('sid', id, { secure: true, sameSite: 'none' });"),
    },
    {
      name: 'a cookie for other sites that is partitioned',
      code: inHandler("res.cookie('sid', id, { sameSite: 'none', partitioned: true });"),
      options: [{ report: 'potential' }],
    },
    {
      name: 'a default of the package',
      code: "import { createCookie } from '@remix-run/node'; createCookie('session');",
    },
  ],
  invalid: reported.map(({ name, code: text, id = 'sameSiteMissing', cookie = 'sid', ...rest }) => {
    const { code, range } = marked(text);
    return {
      name,
      code,
      ...(rest.potential && { options: [{ report: 'potential' }] }),
      output: rest.output ?? null,
      errors: [
        {
          messageId: id,
          data: { cookie: `The cookie '${cookie}'`, key: 'sameSite', value: rest.value ?? '' },
          ...range,
          ...(rest.suggestion && {
            suggestions: ['lax', 'strict'].map((site) => ({
              messageId: 'setSameSite',
              data: { key: 'sameSite', site },
              output: rest.suggestion?.replace("'lax'", `'${site}'`) ?? '',
            })),
          }),
        },
      ],
    };
  }),
});
