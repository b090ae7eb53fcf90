import rule from '../../src/rules/no-unsafe-jwt-algorithm.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const jwt = "import jwt from 'jsonwebtoken';\n";
const keyDecides = { decider: 'the type of the key decides, and in older versions the token' };
const tokenDecides = { decider: 'the token itself decides how it is checked' };

interface Reported {
  readonly name: string;
  readonly code: string;
  readonly id: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly potential?: boolean;
  readonly output?: string;
  readonly suggestions?: readonly (readonly [id: string, algorithm: string, output: string])[];
}

const reported: readonly Reported[] = [
  {
    name: 'a token that is not signed',
    code: `${jwt}jwt.sign({ sub }, '', { algorithm: «'none'», expiresIn: '1h' });`,
    id: 'unsignedToken',
  },
  {
    name: 'a token that is not signed in spite of its key',
    code: `${jwt}jwt.sign({ sub }, jwtSecret, { algorithm: «'none'» });`,
    id: 'unsignedToken',
    suggestions: [['pinAlgorithm', 'HS256', `${jwt}jwt.sign({ sub }, jwtSecret, { algorithm: 'HS256' });`]],
  },
  {
    name: 'a class for tokens without a signature',
    code: "import { UnsecuredJWT } from 'jose';\nnew «UnsecuredJWT»({ sub }).encode();",
    id: 'unsignedToken',
  },
  {
    name: 'unsigned tokens beside signed ones',
    code: `${jwt}jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256', «'none'»] });`,
    id: 'acceptsUnsigned',
    output: `${jwt}jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'] });`,
  },
  {
    name: 'unsigned tokens by a list in a variable, in another case, first',
    code: `const { verify } = require('jsonwebtoken');\nconst algorithms = [«'None'», 'RS256'];\nverify(token, publicKey, { algorithms });`,
    id: 'acceptsUnsigned',
    suggestions: [
      [
        'removeAlgorithm',
        'None',
        `const { verify } = require('jsonwebtoken');\nconst algorithms = ['RS256'];\nverify(token, publicKey, { algorithms });`,
      ],
    ],
  },
  {
    name: 'nothing but unsigned tokens',
    code: `${jwt}jwt.verify(token, key, { algorithms: [«'none'»] });`,
    id: 'acceptsUnsigned',
  },
  {
    name: 'unsigned tokens where the key is not known to be there',
    code: `${jwt}jwt.verify(token, key, { algorithms: ['HS256', «'none'»] });`,
    id: 'acceptsUnsigned',
    suggestions: [['removeAlgorithm', 'none', `${jwt}jwt.verify(token, key, { algorithms: ['HS256'] });`]],
  },
  {
    name: 'secrets beside key pairs',
    code: `${jwt}jwt.verify(token, key, { algorithms: [«'HS256'», 'RS256'] });`,
    id: 'mixedAlgorithms',
    data: { secret: 'HS256', public: 'RS256' },
    suggestions: [['removeAlgorithm', 'HS256', `${jwt}jwt.verify(token, key, { algorithms: ['RS256'] });`]],
  },
  {
    name: 'a public key as a secret',
    code: `${jwt}jwt.verify(token, fs.readFileSync('jwt.pub'), { algorithms: [«'HS256'»] });`,
    id: 'publicSecret',
    data: { secret: 'HS256' },
  },
  {
    name: 'an algorithm out of the token',
    code: `${jwt}const { header } = jwt.decode(token, { complete: true });\njwt.verify(token, key, { algorithms: [«header.alg»] });`,
    id: 'algorithmFromToken',
  },
  {
    name: 'no list for a public key',
    code: `${jwt}jwt.«verify»(token, publicKey);`,
    id: 'algorithmsMissing',
    data: keyDecides,
    suggestions: ['RS256', 'ES256'].map((algorithm) => [
      'pinAlgorithm',
      algorithm,
      `${jwt}jwt.verify(token, publicKey, { algorithms: ['${algorithm}'] });`,
    ]),
  },
  {
    name: 'no list among the options for a key that a function finds',
    code: `${jwt}jwt.verify(token, getKey, «{ issuer }», (err, user) => {});`,
    id: 'algorithmsMissing',
    data: keyDecides,
  },
  {
    name: 'a library that believes the token',
    code: "import jwt from 'jwt-simple';\njwt.«decode»(token, secret);",
    id: 'algorithmsMissing',
    data: tokenDecides,
  },
  {
    name: 'a middleware without a list',
    code: "const jwt = require('express-jwt');\napp.use(jwt(«{ secret }»));",
    id: 'algorithmsMissing',
    data: tokenDecides,
    suggestions: [
      [
        'pinAlgorithm',
        'HS256',
        "const jwt = require('express-jwt');\napp.use(jwt({ secret, algorithms: ['HS256'] }));",
      ],
    ],
  },
  {
    name: 'no list for a secret, as a potential finding',
    code: `${jwt}jwt.«verify»(token, process.env.JWT_SECRET);`,
    id: 'algorithmsMissing',
    data: keyDecides,
    potential: true,
    suggestions: [
      [
        'pinAlgorithm',
        'HS256',
        `${jwt}jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'] });`,
      ],
    ],
  },
  {
    name: 'no list for a secret that the file signs with',
    code: `${jwt}jwt.sign({ sub }, SECRET, { expiresIn: '1h' });\njwt.«verify»(token, SECRET, (err, user) => {});`,
    id: 'algorithmsMissing',
    data: keyDecides,
    potential: true,
    output: `${jwt}jwt.sign({ sub }, SECRET, { expiresIn: '1h' });\njwt.verify(token, SECRET, { algorithms: ['HS256'] }, (err, user) => {});`,
  },
];

ruleTester.run('no-unsafe-jwt-algorithm', rule, {
  valid: [
    { name: 'one algorithm', code: `${jwt}jwt.verify(token, key, { algorithms: ['RS256'] });` },
    { name: 'several of a kind', code: `${jwt}jwt.verify(token, key, { algorithms: ['RS256', 'ES256'] });` },
    { name: 'options from elsewhere', code: `${jwt}jwt.verify(token, publicKey, options);` },
    {
      name: 'a list from elsewhere',
      code: `${jwt}jwt.verify(token, publicKey, { algorithms: config.jwt });`,
    },
    { name: 'spread options', code: `${jwt}jwt.verify(token, publicKey, { ...options });` },
    { name: 'spread arguments', code: `${jwt}jwt.verify(...args);` },
    { name: 'a secret of its own', code: `${jwt}jwt.verify(token, process.env.JWT_SECRET);` },
    { name: 'a check for unsigned tokens', code: `${jwt}if (header.alg === 'none') throw new Error();` },
    { name: 'the algorithm by default', code: `${jwt}jwt.sign({ sub }, secret, { expiresIn: '1h' });` },
    {
      name: 'keys that have one algorithm each',
      code: "import { jwtVerify } from 'jose';\nawait jwtVerify(token, publicKey);",
    },
    {
      name: 'a middleware that demands a list',
      code: "import { expressjwt } from 'express-jwt';\nexpressjwt({ secret, algorithms: ['HS256'] });",
    },
    {
      name: 'a library that is told the algorithm',
      code: "import jwt from 'jwt-simple';\njwt.decode(token, secret, false, 'HS256');",
    },
    { name: 'another library', code: "import jwt from './own';\njwt.verify(token, publicKey);" },
    { name: 'no arguments', code: `${jwt}jwt.sign(); jwt.verify(...[]);` },
  ],
  invalid: reported.map(({ name, code: text, id, data = {}, potential, output, suggestions }) => {
    const { code, range } = marked(text);
    return {
      name,
      code,
      ...(potential && { options: [{ report: 'potential' }] }),
      output: output ?? null,
      errors: [
        {
          messageId: id,
          data,
          ...range,
          ...(suggestions && {
            suggestions: suggestions.map(([messageId, algorithm, fixed]) => ({
              messageId,
              data: { algorithm },
              output: fixed,
            })),
          }),
        },
      ],
    };
  }),
});
