import {
  ABOUT_SECRETS,
  DOING_SECRETS,
  PASSWORD_WORDS,
  SECRET_WORDS,
} from '../concepts/words/secret-names.ts';
import { findWord, wordsOf } from '../syntax/name-words.ts';

/** Whether a name says that it holds a secret, and not something about one. */
export function holdsSecret(name: string): boolean {
  const words = wordsOf(name);
  const found = findWord(name, PASSWORD_WORDS) ?? findWord(name, SECRET_WORDS) ?? environmentWord(name);
  if (found === undefined) return false;
  let end = words.length;
  let start = 0;
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= 3 && at + length <= words.length; length += 1) {
      if (words.slice(at, at + length).join('') === found) [start, end] = [at, at + length];
    }
  }
  return (
    !words.slice(end).some((word) => ABOUT_SECRETS.has(word)) &&
    !words.slice(0, start).some((word) => DOING_SECRETS.has(word))
  );
}

/** Whether a name says that it holds a password, which people make up, and not a key, which programs make. */
export function isPasswordName(name: string): boolean {
  return findWord(name, PASSWORD_WORDS) !== undefined || /(?:^|_)PASS$/.test(name);
}

/** `DB_PASS`, `APP_KEY`: short words that mean it in the name of a variable of the environment. */
function environmentWord(name: string): string | undefined {
  return /^[A-Z0-9_]+_(PASS|KEY|SALT|AUTH)$/.exec(name)?.[1]?.toLowerCase();
}

/** The variable of the environment for what has this name. */
export function variableNamed(name: string): string {
  return wordsOf(name).join('_').toUpperCase();
}

/** `password: 'password'`, `ACCESS_TOKEN = 'access_token'`: the name of something, not its value. */
export function isNameOf(text: string, name: string): boolean {
  const words = new Set(wordsOf(name));
  const own = wordsOf(text);
  return own.length > 0 && !/\d/.test(text) && own.every((word) => words.has(word));
}
