import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { SecretUse } from '../concepts/secret-use.ts';
import { SECRET_FORMATS, SECRET_PREFIXES, type SecretFormat } from '../concepts/words/secret-formats.ts';
import {
  ABOUT_SECRETS,
  DOING_SECRETS,
  GUESSED_SECRETS,
  PASSWORD_WORDS,
  SECRET_WORDS,
} from '../concepts/words/secret-names.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { findWord, wordsOf } from '../syntax/name-words.ts';
import { entropyOf, hasChecksum, isStandIn, looksLikePassword, looksRandom } from '../syntax/secret-text.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** What shows that a literal is a secret; a literal belongs to the first of these that it has. */
export type SecretLayer = 'format' | 'fallback' | 'api' | 'name';

/** A secret that stands in the program's text. */
export interface WrittenSecret {
  readonly layer: SecretLayer;
  /** The literal. */
  readonly node: TSESTree.Node;
  readonly text: string;
  /** What it is or is for, in words that fit the layer's message. */
  readonly what: string;
  /** The variable of the environment that could hold it. */
  readonly variable: string;
  readonly certainty: 'certain' | 'potential';
  /** Whether test files may not hold it either. */
  readonly everywhere: boolean;
}

const known = new WeakMap<Analysis, readonly WrittenSecret[]>();

/** The secrets of a file, each literal once: by its format, as a fallback, by what it is given to, by its name. */
export function secretsOf(analysis: Analysis): readonly WrittenSecret[] {
  const found = known.get(analysis) ?? collect(analysis);
  known.set(analysis, found);
  return found;
}

function collect(analysis: Analysis): readonly WrittenSecret[] {
  const owned = new Map<TSESTree.Node, WrittenSecret>();
  const layers = [formattedSecrets, fallbackSecrets, usedSecrets, namedSecrets];
  for (const layer of layers) {
    for (const secret of layer(analysis)) {
      const owner = owned.get(secret.node);
      // A format that only strict reports is weaker evidence than what the literal is given to.
      const outweighs =
        owner?.layer === 'format' && owner.certainty === 'potential' && secret.layer === 'api';
      if (!owner || outweighs) owned.set(secret.node, secret);
    }
  }
  return [...owned.values()].sort((a, b) => a.node.range[0] - b.node.range[0]);
}

/** Places of one file that are looked at for a format: a list of leaked keys is enough with its first ones. */
const MOST_PLACES = 500;

function formattedSecrets(analysis: Analysis): readonly WrittenSecret[] {
  const { sourceCode } = analysis.file;
  const found = new Map<TSESTree.Node, WrittenSecret>();
  let places = 0;
  for (const { index } of sourceCode.text.matchAll(new RegExp(SECRET_PREFIXES, 'g'))) {
    places += 1;
    if (places > MOST_PLACES) break;
    const node = sourceCode.getNodeByRangeIndex(index) as TSESTree.Node | null;
    const text = node ? spelledText(node) : undefined;
    if (!node || text === undefined || found.has(node)) continue;
    const format = SECRET_FORMATS.find((one) => hasFormat(text, one));
    if (!format) continue;
    found.set(node, {
      layer: 'format',
      node,
      text,
      what: format.name,
      variable: format.variable,
      certainty: format.potential ? 'potential' : 'certain',
      everywhere: format.everywhere ?? false,
    });
  }
  return [...found.values()];
}

/** The text of a literal, of a piece of a template, or of JSX. */
function spelledText(node: TSESTree.Node): string | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : undefined;
    case 'TemplateElement':
      return node.value.cooked ?? undefined;
    case 'JSXText':
      return node.value;
    default:
      return undefined;
  }
}

function hasFormat(text: string, { pattern, entropy = 0, checksum }: SecretFormat): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [secret] = match;
  const password = match.groups?.['password'];
  if (password !== undefined) return isTruePassword(password, secret);
  if (secret.startsWith('-----')) return true;
  if (secret.startsWith('ey')) return isSignedToken(secret);
  if (checksum && !hasChecksum(secret)) return false;
  return entropyOf(secret) >= entropy && !isStandIn(secret);
}

const LOCAL_HOST =
  /@(?:localhost|127\.|0\.0\.0\.0|\[::1\]|db|database|postgres|mysql|mongo|redis|rabbitmq|host|hostname|server|example\.|[\w.-]+\.example\b)/i;

/** A password in an address that is neither a stand-in nor one of a machine that nobody else reaches. */
function isTruePassword(password: string, address: string): boolean {
  if (isStandIn(password) || /^[:%{<$(]|^pass(?:word|wd)?$|^pwd$|^user(?:name)?$|^secret$/i.test(password))
    return false;
  return !LOCAL_HOST.test(address);
}

/** Whether the header of a token in three parts says how it is signed; the sample of the manuals is none. */
function isSignedToken(token: string): boolean {
  const [header = '', payload = ''] = token.split('.');
  const decoded = (part: string): string => {
    try {
      return atob(part.replace(/-/g, '+').replace(/_/g, '/'));
    } catch {
      return '';
    }
  };
  const claims = decoded(payload);
  return decoded(header).includes('"alg"') && !/John Doe|1234567890|"anon"/.test(claims);
}

const ENVIRONMENT =
  /(?:process|import\.meta|Bun)\??\.env\b|Deno\??\.env|\b(?:get)?env\(|\bconfig(?:Service)?\.get\(/i;

/** `process.env.JWT_SECRET || 'secret'`, `{ JWT_SECRET = 'secret' } = process.env`. */
function fallbackSecrets(analysis: Analysis): readonly WrittenSecret[] {
  const { index, sourceCode } = analysis.file;
  if (!ENVIRONMENT.test(sourceCode.text)) return [];
  const found: WrittenSecret[] = [];
  const add = (node: TSESTree.Node, variable: string): void => {
    const text = literalText(node);
    if (text === undefined || text === '' || !holdsSecret(variable) || !analysis.runsInProduction(node))
      return;
    if (/^https?:|^\$\{|^<.*>$/.test(text)) return;
    found.push({
      layer: 'fallback',
      node,
      text,
      what: variable,
      variable,
      certainty: 'certain',
      everywhere: false,
    });
  };
  for (const { left, right } of index.fallbackTexts) {
    const name = variableRead(left, sourceCode.getText(left as never));
    if (name !== undefined) add(unwrap(right), name);
  }
  for (const { name, node } of index.namedTexts) {
    const pattern = node.parent?.type === 'AssignmentPattern' ? node.parent.parent.parent : undefined;
    const declarator = pattern?.type === 'ObjectPattern' ? pattern.parent : undefined;
    if (declarator?.type === 'VariableDeclarator' && declarator.init) {
      if (/^(?:process|import\.meta|Bun)\.env$/.test(sourceCode.getText(declarator.init as never)))
        add(node, name);
    }
  }
  return found;
}

/** The name of the variable of the environment that an expression reads. */
function variableRead(asked: TSESTree.Node, text: string): string | undefined {
  if (!ENVIRONMENT.test(text)) return undefined;
  const node = unwrap(asked);
  if (node.type === 'MemberExpression') return staticKey(node);
  if (node.type === 'LogicalExpression') return variableRead(node.right, text);
  if (node.type !== 'CallExpression') return undefined;
  const [first] = node.arguments;
  return first && literalText(first);
}

/** What is given to an API that expects a secret, and what a secret of somebody else's is compared with. */
function usedSecrets(analysis: Analysis): readonly WrittenSecret[] {
  return [...givenSecrets(analysis), ...comparedSecrets(analysis)];
}

function givenSecrets(analysis: Analysis): readonly WrittenSecret[] {
  return analysis.instancesOf(SecretUse).flatMap((instance) => {
    if (!analysis.runsInProduction(instance.node)) return [];
    const { purpose = 'a secret', variable = 'SECRET' } = instance.facts;
    return instance.role('secret').flatMap((asked) =>
      spelledValues(asked, analysis).flatMap(({ node, text }): readonly WrittenSecret[] => {
        if (text.trim() === '' || /^<.*>$|\$\{|^\*+$/.test(text) || isPublicKey(text)) return [];
        return [
          { layer: 'api', node, text, what: purpose, variable, certainty: 'certain', everywhere: false },
        ];
      }),
    );
  });
}

/** `req.body.password === 'letmein'`: whoever reads the program logs in. */
function comparedSecrets(analysis: Analysis): readonly WrittenSecret[] {
  return analysis.file.index.comparisons.flatMap((comparison): readonly WrittenSecret[] => {
    const sides = [unwrap(comparison.left as TSESTree.Node), unwrap(comparison.right)];
    const node = sides.find((side) => literalText(side) !== undefined);
    const other = sides.find((side) => literalText(side) === undefined);
    const text = node && literalText(node);
    if (!node || !other || text === undefined || text.length < 3 || /^(?:string|undefined)$/.test(text))
      return [];
    const name = other.type === 'Identifier' ? other.name : (staticKey(other) ?? '');
    if (!holdsSecret(name) || isStandIn(text) || isNameOf(text, name)) return [];
    if (analysis.taintOf(demand(other), 'log-line').kind !== 'tainted') return [];
    if (!analysis.runsInProduction(node)) return [];
    return [
      {
        layer: 'api',
        node,
        text,
        what: `what '${name}' is compared with`,
        variable: variableNamed(name),
        certainty: 'certain',
        everywhere: false,
      },
    ];
  });
}

function isPublicKey(text: string): boolean {
  return /^\s*-----BEGIN (?:RSA )?PUBLIC KEY|^\s*-----BEGIN CERTIFICATE|^ssh-(?:rsa|ed25519) /.test(text);
}

/** Calls that give the bytes or the key object of a text. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'from',
  'encode',
  'createSecretKey',
  'createPrivateKey',
  'String',
  'trim',
]);

interface Spelled {
  readonly node: TSESTree.Node;
  readonly text: string;
}

/** The literals that spell a value, through the calls that make bytes of it. */
function spelledValues(asked: Demand, analysis: Analysis, depth = 6): readonly Spelled[] {
  const { values } = analysis.constantsOf(asked);
  const texts = values.flatMap(({ node, value, inProduction }): readonly Spelled[] =>
    typeof value === 'string' && inProduction ? [{ node, text: value }] : [],
  );
  if (texts.length > 0 || depth === 0) return texts;
  const node = unwrap(asked.node);
  if (node.type === 'CallExpression' && asked.path.length === 0) {
    const callee = unwrap(node.callee);
    const name = callee.type === 'Identifier' ? callee.name : (staticKey(callee) ?? '');
    const [first] = node.arguments;
    return first && WRAPPERS.has(name) ? spelledValues(demand(first), analysis, depth - 1) : [];
  }
  return analysis.file
    .originsOf({ ...asked, node }, new Query())
    .flatMap((origin) => (origin.kind === 'value' ? spelledValues(origin.demand, analysis, depth - 1) : []));
}

/** Names of secrets with values that look like some. */
function namedSecrets(analysis: Analysis): readonly WrittenSecret[] {
  const { index, sourceCode } = analysis.file;
  if (!/passw|pwd|passphrase|passcode|secret|token|key|credential|mnemonic|seed/i.test(sourceCode.text))
    return [];
  if (isOfTexts(analysis.file.filename)) return [];
  return index.namedTexts.flatMap(({ name, node }): readonly WrittenSecret[] => {
    const text = literalText(node);
    if (text === undefined || text.length < 6 || !holdsSecret(name)) return [];
    if (isStandIn(text) || isNameOf(text, name) || isFieldOfForm(node)) return [];
    const isPassword = findWord(name, PASSWORD_WORDS) !== undefined;
    const isGuessed = GUESSED_SECRETS.has(text.toLowerCase());
    if (!isGuessed && !(isPassword ? looksLikePassword(text) : looksRandom(text)) && !looksRandom(text))
      return [];
    if (!analysis.runsInProduction(node)) return [];
    return [
      {
        layer: 'name',
        node,
        text,
        what: name,
        variable: variableNamed(name),
        certainty: isGuessed ? 'potential' : 'certain',
        everywhere: false,
      },
    ];
  });
}

/** Whether a name says that it holds a secret, and not something about one. */
function holdsSecret(name: string): boolean {
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

/** `DB_PASS`, `APP_KEY`: short words that mean it in the name of a variable of the environment. */
function environmentWord(name: string): string | undefined {
  return /^[A-Z0-9_]+_(PASS|KEY|SALT|AUTH)$/.exec(name)?.[1]?.toLowerCase();
}

function variableNamed(name: string): string {
  return wordsOf(name).join('_').toUpperCase();
}

/** `password: 'password'`, `ACCESS_TOKEN = 'access_token'`: the name of something, not its value. */
function isNameOf(text: string, name: string): boolean {
  const words = new Set(wordsOf(name));
  const own = wordsOf(text);
  return own.length > 0 && !/\d/.test(text) && own.every((word) => words.has(word));
}

/** Texts for people and kinds of fields: `{ type: 'password', label: … }`, attributes of elements. */
function isFieldOfForm(node: TSESTree.Node): boolean {
  const { parent } = node;
  return (
    parent?.type === 'JSXAttribute' || parent?.type === 'TSEnumMember' || parent?.type === 'TSLiteralType'
  );
}

function isOfTexts(filename: string): boolean {
  return /[\\/](?:locales?|i18n|lang|langs|languages|translations|messages|strings)[\\/]/i.test(filename);
}
