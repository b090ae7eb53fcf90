import rule from '../../src/rules/no-insecure-oauth.ts';
import { invalidCases } from '../helpers/marked-cases.ts';
import { ruleTester } from '../helpers/rule-tester.ts';

const google = "import { Strategy } from 'passport-google-oauth20';\n";
const openid =
  "import { Issuer } from 'openid-client';\nconst issuer = await Issuer.discover(url);\nconst client = new issuer.Client({ client_id });\n";
const github = "import GitHub from 'next-auth/providers/github';\n";

ruleTester.run('no-insecure-oauth', rule, {
  valid: [
    { name: 'a state', code: `${google}new Strategy({ clientID, state: true }, done);` },
    {
      name: 'a state of its own',
      code: `${google}new Strategy({ clientID, state: false }, done);\npassport.authenticate('google', { state });`,
    },
    {
      name: 'a store of states',
      code: `${google}new Strategy({ clientID, store }, done);`,
      options: [{ report: 'potential' }],
    },
    { name: 'no state, unless asked for', code: `${google}new Strategy({ clientID }, done);` },
    {
      name: 'an answer that has to say the state again',
      code: `${openid}client.callback(uri, parameters, { state: session.state });`,
    },
    {
      name: 'checks of another file',
      code: `${openid}import checks from './checks';\nclient.callback(uri, parameters, checks);`,
    },
    { name: 'the checks of a provider', code: `${github}GitHub({ clientId, checks: ['pkce', 'state'] });` },
    {
      name: 'a code',
      code: 'open(`https://login.example/authorize?response_type=code&client_id=${id}&state=${state}`);',
    },
    {
      name: 'a state that is made',
      code: "const query = { client_id, response_type: 'code', state: randomUUID() };",
    },
    {
      name: 'other parameters of the names',
      code: "const issues = { state: 'open', scope: 'all' }; const r = { responseType: 'token' };",
    },
    { name: 'a list of addresses', code: 'const ok = client.redirectUris.includes(redirect_uri);' },
    { name: 'a scheme', code: "const ok = redirectUri.startsWith('https://');" },
    { name: 'a secret of the server', code: 'const secret = process.env.GITHUB_CLIENT_SECRET;' },
  ],
  invalid: invalidCases([
    {
      name: 'no state on purpose',
      code: `${google}new Strategy({ clientID, «state: false» }, done);`,
      id: 'stateOff',
      suggestion: {
        id: 'setOption',
        data: { key: 'state', value: 'true' },
        output: `${google}new Strategy({ clientID, state: true }, done);`,
      },
    },
    {
      name: 'no state',
      code: `${google}new Strategy(«{ clientID }», done);`,
      id: 'stateMissing',
      potential: true,
      suggestion: {
        id: 'setOption',
        data: { key: 'state', value: 'true' },
        output: `${google}new Strategy({ clientID, state: true }, done);`,
      },
    },
    {
      name: 'no checks of a provider',
      code: `${github}GitHub({ clientId, «checks: ['none']» });`,
      id: 'checksOff',
      suggestion: {
        id: 'setOption',
        data: { key: 'checks', value: "['pkce', 'state']" },
        output: `${github}GitHub({ clientId, checks: ['pkce', 'state'] });`,
      },
    },
    {
      name: 'accounts that are one by their address',
      code: `${github}GitHub({ clientId, «allowDangerousEmailAccountLinking: true» });`,
      id: 'accountLinking',
      suggestion: {
        id: 'setOption',
        data: { key: 'allowDangerousEmailAccountLinking', value: 'false' },
        output: `${github}GitHub({ clientId, allowDangerousEmailAccountLinking: false });`,
      },
    },
    {
      name: 'an answer of anyone',
      code: `${openid}client.callback(uri, parameters, «{}»);`,
      id: 'answerUnchecked',
      data: { checks: "'state', 'nonce', 'code_verifier'" },
    },
    {
      name: 'the same in the newer interface',
      code: "import * as client from 'openid-client';\nclient.«authorizationCodeGrant»(config, url);",
      id: 'answerUnchecked',
      data: { checks: "'expectedState', 'expectedNonce', 'pkceCodeVerifier'" },
    },
    {
      name: 'a token in the address',
      code: 'open(«`https://login.example/authorize?response_type=token&client_id=${id}`»);',
      id: 'implicitGrant',
      data: { type: 'token' },
    },
    {
      name: 'the same among parameters',
      code: "const query = { client_id, redirect_uri, «response_type: 'id_token token'» };",
      id: 'implicitGrant',
      data: { type: 'id_token token' },
    },
    {
      name: 'a state that is always the same',
      code: "const query = { client_id, response_type: 'code', «state: 'abc'» };",
      id: 'constantState',
      data: { name: 'state' },
    },
    {
      name: 'a secret that is shown',
      code: "const query = { «code_challenge_method: 'plain'», code_challenge };",
      id: 'plainChallenge',
    },
    {
      name: 'the password of another service',
      code: "const form = { «grant_type: 'password'», username };",
      id: 'passwordGrant',
      potential: true,
    },
    {
      name: 'an address that the request names',
      code: "app.get('/', (req, res) => res.redirect(`https://login.example/a?client_id=1&redirect_uri=${«req.query.next»}`));",
      id: 'taintedRedirect',
      data: { source: 'req.query.next', label: 'the query string of the request' },
    },
    {
      name: 'the beginning of an address',
      code: 'const ok = redirectUri.«startsWith»(client.redirectUri);',
      id: 'looseRedirect',
      data: { method: 'startsWith' },
    },
    {
      name: 'a secret that a build writes into the page',
      code: 'const secret = process.env.«NEXT_PUBLIC_GITHUB_CLIENT_SECRET»;',
      id: 'publicSecret',
      data: { name: 'NEXT_PUBLIC_GITHUB_CLIENT_SECRET' },
    },
  ]),
});
