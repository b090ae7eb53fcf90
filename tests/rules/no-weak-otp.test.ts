import rule from '../../src/rules/no-weak-otp.ts';
import { invalidCases } from '../helpers/marked-cases.ts';
import { ruleTester } from '../helpers/rule-tester.ts';

const otplib = "import { authenticator } from 'otplib';\n";
const speakeasy = "import speakeasy from 'speakeasy';\n";
const otpauth = "import { TOTP, Secret } from 'otpauth';\n";
const webauthn = "import { verifyAuthenticationResponse as verify } from '@simplewebauthn/server';\n";

ruleTester.run('no-weak-otp', rule, {
  valid: [
    { name: 'one period before and after', code: `${otplib}authenticator.options = { window: 1 };` },
    { name: 'options of another file', code: `${otplib}authenticator.options = options;` },
    {
      name: 'a counter, which is looked for ahead',
      code: `${speakeasy}speakeasy.hotp.verify({ secret, token, window: 20 });`,
    },
    { name: 'six digits for half a minute', code: `${otpauth}new TOTP({ secret, digits: 6, period: 30 });` },
    {
      name: 'a window that is given',
      code: "import { verifyToken } from 'node-2fa';\nverifyToken(secret, token, 1);",
    },
    { name: 'a secret of 20 bytes', code: `${speakeasy}speakeasy.generateSecret({ length: 20 });` },
    {
      name: 'other windows',
      code: 'authenticator.options = { window: 10 }; speakeasy.totp.verify({ window: 9 });',
    },
    {
      name: 'what the server knows',
      code: `${webauthn}verify({ response, expectedChallenge: (given) => sent.has(given), expectedOrigin: process.env.ORIGIN, expectedRPID });`,
    },
    {
      name: 'a user who is not asked, unless asked for',
      code: `${webauthn}verify({ response, requireUserVerification: false });`,
    },
  ],
  invalid: invalidCases([
    {
      name: 'many periods before and after',
      code: `${otplib}authenticator.options = { window: «10» };`,
      id: 'wideWindow',
      data: { count: '21' },
    },
    {
      name: 'many periods before',
      code: `${otplib}authenticator.options = { window: [«5», 0] };`,
      id: 'wideWindow',
      data: { count: '11' },
    },
    {
      name: 'many periods at a call',
      code: `${speakeasy}speakeasy.totp.verify({ secret, token, window: «6» });`,
      id: 'wideWindow',
      data: { count: '13' },
    },
    {
      name: 'many periods by default',
      code: "import { verifyToken } from 'node-2fa';\n«verifyToken»(secret, token);",
      id: 'wideWindow',
      data: { count: '9' },
    },
    {
      name: 'few digits',
      code: `${otpauth}new TOTP({ secret, digits: «4» });`,
      id: 'shortCode',
      data: { digits: '4' },
    },
    {
      name: 'long periods',
      code: `${otpauth}new TOTP({ secret, period: «300» });`,
      id: 'longPeriod',
      data: { seconds: '300' },
    },
    {
      name: 'a short secret',
      code: `${otpauth}new Secret({ size: «5» });`,
      id: 'shortSecret',
      data: { bytes: '5' },
    },
    {
      name: 'an origin that the request names',
      code: `${webauthn}app.post('/', (req, res) => verify({ response: req.body, expectedOrigin: «req.headers.origin» }));`,
      id: 'taintedExpectation',
      data: { source: 'req.headers.origin', label: 'a header of the request' },
    },
    {
      name: 'any origin',
      code: `${webauthn}verify({ response, expectedOrigin: «'*'» });`,
      id: 'anyOrigin',
      data: { value: '*' },
    },
    {
      name: 'any challenge',
      code: `${webauthn}verify({ response, expectedChallenge: «() => true» });`,
      id: 'anyChallenge',
    },
    {
      name: 'a user who is not asked',
      code: `${webauthn}verify({ response, requireUserVerification: «false» });`,
      id: 'unverifiedUser',
      potential: true,
    },
  ]),
});
