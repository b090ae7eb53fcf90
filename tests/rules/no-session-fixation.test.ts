import rule from '../../src/rules/no-session-fixation.ts';
import { invalidCases } from '../helpers/marked-cases.ts';
import { ruleTester } from '../helpers/rule-tester.ts';

const check = 'if (!(await compare(req.body.password, user.hash))) return res.end();\n';
const login = (body: string): string => `app.post('/login', async (req, res) => {\n${check}${body}\n});`;

ruleTester.run('no-session-fixation', rule, {
  valid: [
    {
      name: 'a new session first',
      code: login('req.session.regenerate(() => { req.session.userId = user.id; res.end(); });'),
    },
    {
      name: 'a helper that makes one',
      code: login('await regenerateSession(req);\nreq.session.userId = user.id;'),
    },
    {
      name: 'the login of a library that makes one',
      code: login('req.logIn(user, () => { req.session.role = user.role; });'),
    },
    {
      name: 'a middleware that makes one',
      code: "app.post('/login', renewSession, (req, res) => { req.session.userId = check(req.body.password); });",
    },
    { name: 'a logout', code: "app.post('/logout', (req, res) => { req.session.user = null; });" },
    {
      name: 'somebody who has logged in changes a password',
      code: "app.post('/password', async (req, res) => { const user = await change(req.session.userId, req.body.password); req.session.user = user; });",
    },
    {
      name: 'what says nothing of who the visitor is',
      code: login('req.session.locale = req.body.locale;'),
    },
    {
      name: 'no login',
      code: "app.get('/profile', async (req, res) => { req.session.user = await load(); });",
    },
    {
      name: 'sessions that are kept in the cookie',
      code: `import cookieSession from 'cookie-session';\n${login('req.session.userId = user.id;')}`,
    },
    {
      name: 'sessions of Koa, which are kept in the cookie',
      code: 'export async function login(ctx) { ctx.session.user = await check(ctx.request.body.password); }',
    },
    { name: 'a test', code: login('req.session.userId = user.id;'), filename: 'login.test.ts' },
  ],
  invalid: invalidCases([
    {
      name: 'a login into the session that is there',
      code: login('«req.session.userId» = user.id;\nreq.session.role = user.role;'),
      id: 'keptSession',
      data: { field: 'userId' },
    },
    {
      name: 'in a callback of a callback',
      code: 'exports.signin = function (req, res) { find(req.body.name, (error, user) => { compare(req.body.password, user.hash, (error, ok) => { if (ok) «req.session.user» = user; }); }); };',
      id: 'keptSession',
      data: { field: 'user' },
    },
    {
      name: 'a session by another name',
      code: "app.post('/signin', (req, res) => { const { session } = req; «session.loggedIn» = true; });",
      id: 'keptSession',
      data: { field: 'loggedIn' },
    },
    {
      name: 'the answer of another server',
      code: "app.get('/oauth/callback', async (req, res) => { «req.session.user» = await exchange(req.query.code); });",
      id: 'keptSession',
      data: { field: 'user' },
    },
    {
      name: 'a parameter of a controller',
      code: 'class Auth { async login(@Body() form: Form, @Session() session: Record<string, unknown>) { «session.userId» = await this.check(form.password); } }',
      id: 'keptSession',
      data: { field: 'userId' },
    },
    {
      name: 'sessions of Koa in a store',
      code: "import session from 'koa-generic-session';\napp.use(session());\nexport async function login(ctx) { «ctx.session.user» = await check(ctx.request.body.password); }",
      id: 'keptSession',
      data: { field: 'user' },
    },
    {
      name: 'an identifier that the visitor chooses',
      code: "import session from 'express-session';\nsession({ secret, genid: (req) => «req.query.sid» });",
      id: 'chosenIdentifier',
      data: { source: 'req.query.sid', label: 'the query string of the request' },
    },
    {
      name: 'the same by assignment',
      code: "app.get('/', (req, res) => { req.sessionID = «req.query.sid»; });",
      id: 'chosenIdentifier',
      data: { source: 'req.query.sid', label: 'the query string of the request' },
    },
  ]),
});
