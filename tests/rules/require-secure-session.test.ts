import rule from '../../src/rules/require-secure-session.ts';
import { invalidCases } from '../helpers/marked-cases.ts';
import { ruleTester } from '../helpers/rule-tester.ts';

const head = "import session from 'express-session';\n";
const good = 'secret, store, resave: false, saveUninitialized: false';

ruleTester.run('require-secure-session', rule, {
  valid: [
    { name: 'all that is asked for', code: `${head}session({ ${good} });` },
    { name: 'options of another file', code: `${head}import options from './options';\nsession(options);` },
    {
      name: 'a store in production alone',
      code: `${head}session({ secret, resave: false, saveUninitialized: false, store: isProduction ? new RedisStore() : undefined });`,
    },
    {
      name: 'sessions that are kept in the cookie',
      code: "import cookieSession from 'cookie-session';\ncookieSession({ keys });",
    },
    {
      name: 'a session of a week',
      code: "import NextAuth from 'next-auth';\nNextAuth({ session: { maxAge: 7 * 24 * 60 * 60 } });",
    },
    {
      name: 'a logout that ends the session',
      code: "app.post('/logout', (req, res) => { delete req.session.user; req.session.destroy(() => res.end()); });",
    },
    {
      name: 'a field that is taken out elsewhere',
      code: "app.post('/step', (req, res) => { delete req.session.user; });",
    },
    {
      name: 'a login that keeps nothing',
      code: "import passport from 'passport';\npassport.authenticate('local');",
    },
  ],
  invalid: invalidCases([
    {
      name: 'sessions that are always saved',
      code: `${head}session({ secret, store, «resave: true», saveUninitialized: false });`,
      id: 'savesUnchanged',
      data: { option: 'resave' },
      suggestion: {
        id: 'setFalse',
        data: { option: 'resave' },
        output: `${head}session({ secret, store, resave: false, saveUninitialized: false });`,
      },
    },
    {
      name: 'the same by default',
      code: `${head}session(«{ secret, store, saveUninitialized: false }»);`,
      id: 'savesUnchanged',
      data: { option: 'resave' },
      suggestion: {
        id: 'setFalse',
        data: { option: 'resave' },
        output: `${head}session({ secret, store, saveUninitialized: false, resave: false });`,
      },
    },
    {
      name: 'sessions of visitors who never log in',
      code: `${head}session({ secret, store, resave: false, «saveUninitialized: true» });`,
      id: 'savesEmpty',
      data: { option: 'saveUninitialized' },
      suggestion: {
        id: 'setFalse',
        data: { option: 'saveUninitialized' },
        output: `${head}session({ secret, store, resave: false, saveUninitialized: false });`,
      },
    },
    {
      name: 'sessions in memory',
      code: `${head}session(«{ secret, resave: false, saveUninitialized: false }»);`,
      id: 'memoryStore',
    },
    {
      name: 'the same on purpose',
      code: `${head}session({ secret, resave: false, saveUninitialized: false, store: «new session.MemoryStore()» });`,
      id: 'memoryStore',
    },
    {
      name: 'a session of a year',
      code: "import NextAuth from 'next-auth';\nNextAuth({ session: { maxAge: «365 * 24 * 60 * 60» } });",
      id: 'longSession',
      data: { days: '365' },
    },
    {
      name: 'what was in the session before a login',
      code: "import passport from 'passport';\npassport.authenticate('local', { «keepSessionInfo: true» });",
      id: 'keptContent',
      suggestion: {
        id: 'setFalse',
        data: { option: 'keepSessionInfo' },
        output:
          "import passport from 'passport';\npassport.authenticate('local', { keepSessionInfo: false });",
      },
    },
    {
      name: 'a logout that takes out one field',
      code: "app.post('/logout', (req, res) => { delete «req.session.user»; res.end(); });",
      id: 'openLogout',
      data: { field: 'user' },
    },
  ]),
});
