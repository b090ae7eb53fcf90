import rule from '../../src/rules/no-cleartext-cookie.ts';
import { invalidCases } from '../helpers/marked-cases.ts';
import { ruleTester } from '../helpers/rule-tester.ts';

ruleTester.run('no-cleartext-cookie', rule, {
  valid: [
    { name: 'an identifier', code: "res.cookie('sid', session.id);" },
    { name: 'a token, which is what cookies are for', code: "res.cookie('refreshToken', refreshToken);" },
    { name: 'something about a password', code: "res.cookie('passwordChanged', user.passwordChangedAt);" },
    { name: 'a password that is encrypted', code: "res.cookie('remembered', encrypt(password));" },
    { name: 'a constant', code: "res.cookie('password', 'no');" },
    { name: 'an object without secrets', code: "res.cookie('user', JSON.stringify({ id, name }));" },
    { name: 'a cookie that is deleted', code: "res.cookie('password', '');" },
    { name: 'another function of the same name', code: "cookie('a', password);" },
    { name: 'a test', code: "res.cookie('a', password);", filename: 'a.test.ts' },
  ],
  invalid: invalidCases([
    {
      name: 'a password of the request',
      code: "res.cookie('remembered', «req.body.password»);",
      id: 'cleartextValue',
      data: { cookie: "The cookie 'remembered'", name: 'password' },
    },
    {
      name: 'by the name of the cookie',
      code: "res.cookie('password', «value»);",
      id: 'cleartextValue',
      data: { cookie: "The cookie 'password'", name: 'password' },
    },
    {
      name: 'in an object that is written as text',
      code: "res.cookie('order', «JSON.stringify({ id, cardNumber })»);",
      id: 'cleartextValue',
      data: { cookie: "The cookie 'order'", name: 'cardNumber' },
    },
    {
      name: 'in a text that a script writes',
      code: 'document.cookie = «`password=${value}; Secure`»;',
      id: 'cleartextValue',
      data: { cookie: "The cookie 'password'", name: 'password' },
    },
  ]),
});
