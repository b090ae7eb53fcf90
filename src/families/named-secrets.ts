import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { GUESSED_SECRETS } from '../concepts/words/secret-names.ts';
import { isStandIn, looksLikePassword, looksRandom } from '../syntax/secret-text.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { isEnvironment } from './environment-reads.ts';
import { holdsSecret, isNameOf, isPasswordName, variableNamed } from './secret-names.ts';
import type { WrittenSecret } from './secrets.ts';

interface NamedText {
  readonly name: string;
  readonly node: TSESTree.Node;
}

/** What a text has in it that names a secret at all. */
export const NAMING_SECRETS = /pass|pwd|secret|token|key|credential|mnemonic|seed|auth/i;

/** Names of secrets with values that look like some. */
export function namedSecrets(analysis: Analysis): readonly WrittenSecret[] {
  const { index, sourceCode, filename } = analysis.file;
  const { text } = sourceCode;
  if (!NAMING_SECRETS.test(text)) return [];
  if (isOfTexts(filename)) return [];
  const found: WrittenSecret[] = [];
  const add = (name: string, node: TSESTree.Node, certainty: 'certain' | 'potential'): void => {
    if (!analysis.runsInProduction(node)) return;
    found.push({
      layer: 'name',
      node,
      text: literalText(node) ?? '',
      what: name,
      variable: variableNamed(name),
      certainty,
      everywhere: false,
    });
  };
  for (const { name, node } of [...index.namedTexts, ...namedByCalls(analysis)]) {
    const own = literalText(node);
    if (own === undefined) continue;
    const certainty = CREDENTIAL_HEADER.test(name)
      ? headerCertainty(name, own)
      : nameCertainty(name, own, node, analysis);
    if (certainty) add(name, node, certainty);
  }
  for (const node of index.addresses) {
    const own = literalText(node);
    const key = own === undefined ? undefined : keyInAddress(own);
    if (key !== undefined) add(key, node, 'certain');
  }
  return found;
}

/** Headers of a request that say who sends it. */
const CREDENTIAL_HEADER =
  /^(?:proxy-?)?authorization$|^(?:x-)?(?:api-?key|auth-?token|access-?token|auth-?key|secret|api-?secret)$|^private-token$|^x-[\w-]*-(?:api-?key|token|secret)$/i;
const SCHEMES = /^(?:Bearer|Basic|Token|ApiKey|Key|Bot|Digest|SSWS|GenieKey)(?:\s+token=|\s+)/i;

/** A credential behind its scheme; a scheme or a kind of header alone is none. */
function headerCertainty(name: string, text: string): 'certain' | undefined {
  const needsScheme = /authorization$/i.test(name);
  const credential = text.replace(SCHEMES, '').trim();
  if (needsScheme && credential === text.trim() && !looksRandom(credential)) return undefined;
  if (credential.length < 4 || /\s/.test(credential) || isStandIn(credential)) return undefined;
  if (isNameOf(credential, 'token access auth api key jwt bearer secret basic id user refresh'))
    return undefined;
  return looksRandom(credential) || (looksLikePassword(credential) && credential.length >= 8)
    ? 'certain'
    : undefined;
}

/** Whether a text under a name is a secret, as far as the two say it. */
export function namedCertainty(name: string, text: string): 'certain' | 'potential' | undefined {
  if (CREDENTIAL_HEADER.test(name)) return headerCertainty(name, text);
  if (text.length < 6 || text.includes('\n') || !holdsSecret(name)) return undefined;
  if (isStandIn(text) || isNameOf(text, name)) return undefined;
  if (GUESSED_SECRETS.has(text.toLowerCase())) return 'potential';
  return looksRandom(text) || (isPasswordName(name) && looksLikePassword(text)) ? 'certain' : undefined;
}

function nameCertainty(
  name: string,
  text: string,
  node: TSESTree.Node,
  analysis: Analysis,
): 'certain' | 'potential' | undefined {
  const { parent } = wrapped(node);
  const isUserPart = (name === 'pass' || name === 'auth') && isBesideUser(node);
  if (text.length < 6 || text.includes('\n') || !(holdsSecret(name) || isUserPart)) return undefined;
  if (isStandIn(text) || isNameOf(text, name) || parent?.type === 'TSLiteralType') return undefined;
  const isPassword = isUserPart || isPasswordName(name);
  const isSet =
    parent?.type === 'AssignmentExpression' &&
    parent.left.type === 'MemberExpression' &&
    isEnvironment(parent.left.object, analysis);
  if (GUESSED_SECRETS.has(text.toLowerCase())) return isSet ? 'certain' : 'potential';
  // What a program sets in its own environment is there to be used.
  const isLikely = looksRandom(text) || ((isPassword || isSet) && looksLikePassword(text));
  if (!isLikely) return undefined;
  return parent?.type === 'TSEnumMember' ? 'potential' : 'certain';
}

/** `{ user, pass: '…' }`: a short name that means a password beside that of a user. */
function isBesideUser(node: TSESTree.Node): boolean {
  const object = wrapped(node).parent?.parent;
  return (
    object?.type === 'ObjectExpression' &&
    object.properties.some((one) => /^(?:user|username|login|email|uid)$/i.test(staticKey(one) ?? ''))
  );
}

/** Calls that are given a name and its value. */
const SETTERS = ['set', 'append', 'setItem', 'setHeader', 'setRequestHeader', 'header', 'put', 'store'];

/** Texts that calls name: `storage.setItem('token', '…')`, `client.setPassword('…')`, `new Map([['secret', '…']])`. */
function* namedByCalls(analysis: Analysis): Generator<NamedText> {
  const { index, sourceCode } = analysis.file;
  for (const call of SETTERS.flatMap((name) => index.callsOf(name))) {
    if (call.type !== 'CallExpression') continue;
    const [first, second, third] = call.arguments;
    const name = first && literalText(first);
    if (name !== undefined && second && !third && isLiteral(second)) yield { name, node: unwrap(second) };
  }
  for (const call of ['Map', 'Headers', 'URLSearchParams'].flatMap((name) => index.callsOf(name))) {
    const [list] = call.type === 'NewExpression' ? call.arguments : [];
    if (list?.type !== 'ArrayExpression') continue;
    for (const pair of list.elements.slice(0, 100)) {
      const [key, value] = pair?.type === 'ArrayExpression' ? pair.elements : [];
      const name = key ? literalText(key) : undefined;
      if (name !== undefined && value && isLiteral(value)) yield { name, node: unwrap(value) };
    }
  }
  const setters = new Set<string>();
  for (const [name] of sourceCode.text.matchAll(
    /\b(?:set|with)[A-Z]?\w*(?:Pass(?:word|phrase)|Secret|Token|Key|Credential)\b(?=\s*\()/g,
  )) {
    setters.add(name);
    if (setters.size > 50) break;
  }
  for (const name of setters) {
    for (const call of index.callsOf(name)) {
      const [first, second] = call.type === 'CallExpression' ? call.arguments : [];
      if (first && !second && isLiteral(first))
        yield { name: name.replace(/^(?:set|with)/, ''), node: unwrap(first) };
    }
  }
}

function isLiteral(node: TSESTree.Node): boolean {
  return literalText(node) !== undefined;
}

/** Parameters of addresses that carry a key. */
const KEY_PARAMETER =
  /[?&](api[_-]?key|access[_-]?token|auth[_-]?token|client[_-]?secret|api[_-]?token|app[_-]?secret|secret|token)=([^&#\s'"`]{8,})/i;

/** The name of the parameter by which an address carries a key. */
function keyInAddress(text: string): string | undefined {
  const [, name, value] = KEY_PARAMETER.exec(text) ?? [];
  return value !== undefined && looksRandom(value) && !isStandIn(value) ? name : undefined;
}

/** Files of texts for people. */
export function isOfTexts(filename: string): boolean {
  return /[\\/](?:locales?|i18n|lang|langs|languages|translations|messages|strings)[\\/]/i.test(filename);
}
