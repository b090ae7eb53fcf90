import rule from '../../src/rules/no-sensitive-jwt-payload.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const jwt = "import jwt from 'jsonwebtoken';\n";

const reported: readonly {
  readonly name: string;
  readonly code: string;
  readonly id?: string;
  readonly of: string;
}[] = [
  {
    name: 'a password among the claims',
    code: `${jwt}jwt.sign({ id: user.id, «password: user.password» }, key);`,
    of: 'password',
  },
  { name: 'its hash', code: `${jwt}jwt.sign({ id, «passwordHash» }, key);`, of: 'passwordHash' },
  {
    name: 'a password under another name',
    code: `${jwt}jwt.sign({ id, «p: user.password» }, key);`,
    of: 'password',
  },
  {
    name: 'claims that are built before, with more added later',
    code: `${jwt}const claims = { id };\nclaims.ssn = «user.ssn»;\njwt.sign(claims, key);`,
    of: 'ssn',
  },
  {
    name: 'claims inside claims',
    code: `${jwt}jwt.sign({ user: { id, card: { «cardNumber: card.number» } } }, key);`,
    of: 'cardNumber',
  },
  {
    name: 'claims of a chain',
    code: "import { SignJWT } from 'jose';\nnew SignJWT({ sub, «totpSecret» }).setExpirationTime('1h').sign(key);",
    of: 'totpSecret',
  },
  {
    name: 'a record as it came from the store',
    code: `${jwt}const user = await User.findOne({ email });\njwt.sign(«user.toJSON()», key);`,
    id: 'wholeRecord',
    of: 'user',
  },
  {
    name: 'a record that is spread',
    code: `${jwt}const user = await db.user.findUnique({ where: { email } });\njwt.sign({ ...«user», role }, key);`,
    id: 'wholeRecord',
    of: 'user',
  },
];

const potential = [{ report: 'potential' }];

ruleTester.run('no-sensitive-jwt-payload', rule, {
  valid: [
    { name: 'identifiers', code: `${jwt}jwt.sign({ sub: user.id, role: user.role }, key);` },
    {
      name: 'something about a password',
      code: `${jwt}jwt.sign({ sub, passwordChangedAt: user.passwordChangedAt, mustChangePassword: true }, key);`,
    },
    { name: 'whether there is one', code: `${jwt}jwt.sign({ sub, password: !!user.password }, key);` },
    { name: 'what the token is for', code: `${jwt}jwt.sign({ sub, purpose: 'password' }, key);` },
    { name: 'words that only begin alike', code: `${jwt}jwt.sign({ pinned: true, secretary: id }, key);` },
    {
      name: 'the rest of a record without its password',
      code: `${jwt}const { password, ...rest } = await User.findOne({ email });\njwt.sign(rest, key);`,
      options: potential,
    },
    {
      name: 'a record of which only some fields were asked for',
      code: `${jwt}const user = await User.findOne({ email }).select('-password');\njwt.sign(user.toJSON(), key);`,
      options: potential,
    },
    {
      name: 'a record whose password is deleted first',
      code: `${jwt}const user = await User.findOne({ email });\ndelete user.password;\njwt.sign({ user }, key);`,
      options: potential,
    },
    {
      name: 'a whole record, unless asked for',
      code: `${jwt}const user = await User.findOne({ email });\njwt.sign({ user }, key);`,
    },
    {
      name: 'a token that is encrypted',
      code: "import { EncryptJWT } from 'jose';\nnew EncryptJWT({ sub, refreshToken }).encrypt(key);",
    },
    { name: 'another function of the same name', code: 'sign({ password }, key);' },
  ],
  invalid: reported.map(({ name, code, id = 'sensitiveClaim', of }) => {
    const { code: text, range } = marked(code);
    return {
      name,
      code: text,
      ...(id === 'wholeRecord' && { options: potential }),
      errors: [{ messageId: id, data: { name: of }, ...range }],
    };
  }),
});
