import { wordsOf } from '../../syntax/name-words.ts';

const PASSWORD = new Set(
  'password passwords passwd pwd pw passphrase passcode mdp contrasena contraseña passwort kennwort senha wachtwoord'.split(
    ' ',
  ),
);
/** Words beside which `pass` means a password. */
const BESIDE_PASS = new Set('user login new old confirm raw plain'.split(' '));
/** Words that make it something else: a digest, a form's text, a rule about passwords. */
const OTHER = new Set(
  `hash hashed hashes encrypt encrypted encryption crypt digest salt reset token id url path field label length policy regex min max
   strength error errors message hint type placeholder visible show file command manager input`.split(/\s+/),
);

/** What a text has in it that names a password at all. */
export const PASSWORD_TEXT = /pass|pwd|\bpw|mdp|contrase|kennwort|senha|wachtwoord/i;

/** Whether a name says that it holds a password as its owner types it. */
export function isPasswordName(name: string): boolean {
  const words = wordsOf(name);
  if (words.some((word) => OTHER.has(word))) return false;
  if (words.some((word) => PASSWORD.has(word))) return true;
  return words.includes('pass') && words.every((word) => word === 'pass' || BESIDE_PASS.has(word));
}
