import rule from '../../src/rules/no-token-in-url.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const reported: readonly {
  readonly name: string;
  readonly code: string;
  readonly id?: string;
  readonly of?: string;
}[] = [
  { name: 'a token in a template', code: 'fetch(`/api/me?access_token=${«token»}`);', of: 'access_token' },
  { name: 'a token in a sum', code: "fetch('/api/me?token=' + «token»);", of: 'token' },
  { name: 'a later parameter in a sum', code: "fetch(base + '/me?a=1&jwt=' + «jwt» + '&b=2');", of: 'jwt' },
  { name: 'a password', code: 'fetch(`/login?user=${user}&password=${«password»}`);', of: 'password' },
  { name: 'the number of a session', code: 'res.redirect(`/home?sid=${«req.sessionID»}`);', of: 'sid' },
  {
    name: 'a parameter that is set',
    code: "url.searchParams.set('access_token', «token»);",
    of: 'access_token',
  },
  {
    name: 'a strategy that reads the address',
    code: "import { ExtractJwt } from 'passport-jwt';\nExtractJwt.«fromUrlQueryParameter»('token');",
    id: 'tokenFromUrl',
  },
  {
    name: 'a check of a token of the address',
    code: "import jwt from 'jsonwebtoken';\nexport const me = (req, res) => res.json(jwt.verify(«req.query.token», key));",
    id: 'tokenFromUrl',
  },
];

ruleTester.run('no-token-in-url', rule, {
  valid: [
    {
      name: 'a link of a mail that is good for one use',
      code: 'send(`${base}/reset-password?token=${token}`);',
    },
    {
      name: 'the same in a function that is named after it',
      code: 'function inviteLink(token) { return `${base}?token=${token}`; }',
    },
    {
      name: 'the route of such a link',
      code: "import jwt from 'jsonwebtoken';\napp.get('/verify-email', (req, res) => res.json(jwt.verify(req.query.token, key)));",
    },
    {
      name: 'a socket, which sends no headers of its own',
      code: 'new WebSocket(`wss://host/?token=${token}`);',
    },
    { name: 'another parameter', code: 'fetch(`/list?tokenize=${flag}&page=${page}`);' },
    { name: 'the name alone', code: "const prefix = '/api?token=';" },
    { name: 'a form', code: "form.set('token', token); body.append('password', password);" },
    {
      name: 'a token of a header',
      code: "import jwt from 'jsonwebtoken';\nexport const me = (req, res) => res.json(jwt.verify(req.headers.authorization, key));",
    },
  ],
  invalid: reported.map(({ name, code, id = 'tokenInUrl', of }) => {
    const { code: text, range } = marked(code);
    return { name, code: text, errors: [{ messageId: id, ...(of && { data: { name: of } }), ...range }] };
  }),
});
