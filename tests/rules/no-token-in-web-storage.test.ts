import rule from '../../src/rules/no-token-in-web-storage.ts';
import { marked, ruleTester } from '../helpers/rule-tester.ts';

const reported: readonly {
  readonly name: string;
  readonly code: string;
  readonly id?: string;
  readonly of: string;
}[] = [
  {
    name: 'a token, by its key',
    code: "localStorage.setItem(«'access_token'», data.value);",
    of: 'access_token',
  },
  { name: 'a token as a property', code: '«window.localStorage.token» = value;', of: 'token' },
  { name: 'a token as a computed property', code: "«localStorage['jwt']» = value;", of: 'jwt' },
  {
    name: 'a key that a constant names',
    code: "const KEY = 'app.refreshToken';\nlocalStorage.setItem(«KEY», value);",
    of: 'app.refreshToken',
  },
  {
    name: 'a key of another file',
    code: "import { AUTH_TOKEN_KEY } from './keys';\nlocalStorage.setItem(«AUTH_TOKEN_KEY», value);",
    of: 'AUTH_TOKEN_KEY',
  },
  {
    name: 'a token by its own name',
    code: "localStorage.setItem(«'app'», response.data.accessToken);",
    of: 'accessToken',
  },
  {
    name: 'a token in an object that is written as text',
    code: "localStorage.setItem(«'user'», JSON.stringify({ name, token }));",
    of: 'token',
  },
  { name: 'a password', code: "localStorage.setItem(«'remembered'», password);", of: 'password' },
  {
    name: 'a hook that keeps a state',
    code: "import { useLocalStorage } from 'usehooks-ts';\nconst [token, setToken] = useLocalStorage(«'token'», null);",
    of: 'token',
  },
  {
    name: 'storage of a device',
    code: "import AsyncStorage from '@react-native-async-storage/async-storage';\nAsyncStorage.setItem(«'authToken'», value);",
    id: 'deviceToken',
    of: 'authToken',
  },
  {
    name: 'storage of a window, as a potential finding',
    code: "sessionStorage.setItem(«'token'», value);",
    id: 'windowToken',
    of: 'token',
  },
];

ruleTester.run('no-token-in-web-storage', rule, {
  valid: [
    { name: 'a matter of taste', code: "localStorage.setItem('theme', 'dark');" },
    { name: 'a token that is removed', code: "localStorage.removeItem('token');" },
    { name: 'a token that is read', code: "const token = localStorage.getItem('token');" },
    { name: 'a token that is emptied', code: "localStorage.setItem('token', '');" },
    { name: 'whether there is a token', code: "localStorage.setItem('hasToken', flag);" },
    { name: 'when it ends', code: "localStorage.setItem('tokenExpiry', String(at));" },
    { name: 'a token that lets nobody in', code: "localStorage.setItem('deviceToken', value);" },
    { name: 'a token against forged requests', code: "localStorage.setItem('csrfToken', value);" },
    { name: 'a place in a list', code: "localStorage.setItem('nextPageToken', value);" },
    { name: 'colours of a design', code: "localStorage.setItem('design-tokens', JSON.stringify(tokens));" },
    { name: 'words that only begin alike', code: "localStorage.setItem('tokenizer', value);" },
    { name: 'a person without a token', code: "localStorage.setItem('user', JSON.stringify({ id, name }));" },
    {
      name: 'an object of the same name',
      code: "function keep(localStorage) { localStorage.setItem('token', value); }",
    },
    {
      name: 'an object of its own with such a method',
      code: "import { storage } from './store';\nstorage.setItem('token', value);\nstorage.token = value;",
    },
    { name: 'storage of a window, unless asked for', code: "sessionStorage.setItem('token', value);" },
    { name: 'a test', code: "localStorage.setItem('token', value);", filename: 'login.spec.ts' },
  ],
  invalid: reported.map(({ name, code, id = 'pageToken', of }) => {
    const { code: text, range } = marked(code);
    return {
      name,
      code: text,
      ...(id === 'windowToken' && { options: [{ report: 'potential' }] }),
      errors: [{ messageId: id, data: { name: of }, ...range }],
    };
  }),
});
