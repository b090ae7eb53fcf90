import { expect, it } from 'vitest';
import { reportedRules } from '../helpers/reported-rules.ts';

/** By module: code that keeps a token, and its twin that does not, or not there. */
const rows: Readonly<Record<string, readonly (readonly [keeps: string, other: string])[]>> = {
  'web storage': [
    ["localStorage.setItem('token', t);", "const localStorage = own(); localStorage.setItem('token', t);"],
    ["window.localStorage.setItem('token', t);", "page.localStorage.setItem('token', t);"],
    ['globalThis.localStorage.token = t;', 'own.localStorage.token = t;'],
  ],
  'async-storage': [
    [
      "import S from '@react-native-async-storage/async-storage'; S.setItem('token', t);",
      "import S from 'react-native-encrypted-storage'; S.setItem('token', t);",
    ],
    [
      "import { AsyncStorage as S } from 'react-native'; S.setItem('token', t);",
      "import { Linking as S } from 'react-native'; S.setItem('token', t);",
    ],
  ],
  localforage: [
    [
      "import f from 'localforage'; f.createInstance({ name }).setItem('token', t);",
      "import f from 'localforage'; f.getItem('token', t);",
    ],
  ],
  store2: [
    ["import store from 'store2'; store('token', t);", "import store from 'store2'; store('token');"],
    [
      "import store from 'store2'; store.set('token', t);",
      "import store from 'other'; store.set('token', t);",
    ],
  ],
  hooks: [
    [
      "import { useLocalStorage as u } from 'react-use'; u('token');",
      "import { useLocalStorage as u } from './own'; u('token');",
    ],
    [
      "import { useLocalStorage as u } from '@mantine/hooks'; u({ key: 'token' });",
      "import { useLocalStorage as u } from '@mantine/hooks'; u({ key: 'color-scheme' });",
    ],
  ],
  'electron-store': [
    [
      "import Store from 'electron-store'; new Store().set('token', t);",
      "import Store from 'electron-store'; new Store().get('token', t);",
    ],
  ],
  ionic: [
    [
      "import { Storage } from '@ionic/storage'; const s = new Storage(); s.set('token', t);",
      "import { Storage } from './own'; const s = new Storage(); s.set('token', t);",
    ],
  ],
  capacitor: [
    [
      "import { Preferences } from '@capacitor/preferences'; Preferences.set({ key: 'token', value: t });",
      "import { Preferences } from '@capacitor/preferences'; Preferences.remove({ key: 'token', value: t });",
    ],
  ],
};

const cases = Object.values(rows).flat();

it.each(cases)('%s', (keeps, other) => {
  expect(reportedRules(keeps)).toContain('bulwark/no-token-in-web-storage');
  expect(reportedRules(other)).not.toContain('bulwark/no-token-in-web-storage');
});
