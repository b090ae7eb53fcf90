import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import {
  NAMED_SECRETS,
  SECRET_FORMATS,
  SECRET_PREFIXES,
  type SecretFormat,
} from '../concepts/words/secret-formats.ts';
import { GUESSED_SECRETS } from '../concepts/words/secret-names.ts';
import {
  decodedText,
  entropyOf,
  hasBase62Checksum,
  hasHexChecksum,
  isBech32,
  isInOrder,
  isStandIn,
} from '../syntax/secret-text.ts';
import { staticKey } from '../syntax/static-key.ts';
import type { WrittenSecret } from './secrets.ts';

/** What a text is by its form. */
export interface FormattedSecret {
  readonly format: SecretFormat;
  readonly certainty: 'certain' | 'potential';
  /** The secret itself: a part of the text. */
  readonly text: string;
}

/** Places of one file that are looked at for a format: a list of leaked keys is enough with its first ones. */
const MOST_PLACES = 500;
/** `ftp://a:b@c` in its quotes is longer. */
const SHORTEST_LITERAL = 10;
/** Longer texts than this are data: what is asked of each piece of one is bounded by it. */
const MOST_TEXT = 20_000;

/** The literals of a file that have the form of a secret. */
export function formattedSecrets(analysis: Analysis): readonly WrittenSecret[] {
  const { index, sourceCode } = analysis.file;
  const { text } = sourceCode;
  const found = new Map<TSESTree.Node, WrittenSecret>();
  const seen = new Set<TSESTree.Node>();
  const look = (node: TSESTree.Node, own: string, name: string | undefined): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const secret = formattedSecret(own, text, name);
    if (!secret) return;
    const { format, certainty } = secret;
    found.set(node, {
      layer: 'format',
      node,
      text: own,
      what: format.name,
      variable: format.variable,
      certainty: format.publicBeside && hasSiblings(node, format.publicBeside) ? 'potential' : certainty,
      everywhere: format.everywhere ?? false,
    });
  };
  const hasNames = NAMED_SECRETS.test(text);
  if (hasNames) {
    for (const { name, node } of index.namedTexts) {
      const own = spelledText(node);
      const full = NAMED_SECRETS.test(name) ? name : `${ownerNames(node)}_${name}`;
      if (own !== undefined && own.length >= 16 && NAMED_SECRETS.test(full)) look(node, own, full);
    }
  }
  for (const at of placesIn(sourceCode)) {
    const node = sourceCode.getNodeByRangeIndex(at) as TSESTree.Node | null;
    const own = node ? spelledText(node) : undefined;
    if (node && own !== undefined) look(node, own, undefined);
  }
  return [...found.values()];
}

/** Where in a file a secret of some form may begin: in its literals, which are far less than its text. */
function placesIn(sourceCode: Readonly<TSESLint.SourceCode>): readonly number[] {
  const prefixes = new RegExp(SECRET_PREFIXES, 'g');
  const places: number[] = [];
  for (const [start, end] of literalRanges(sourceCode)) {
    for (const { index } of sourceCode.text.slice(start, end).matchAll(prefixes)) {
      places.push(start + index);
      if (places.length >= MOST_PLACES) return places;
    }
  }
  return places;
}

/** Where the literals of a file stand; all of its text, where its parser keeps no tokens. */
function* literalRanges({ ast, text }: Readonly<TSESLint.SourceCode>): Iterable<readonly [number, number]> {
  const tokens = ast.tokens as typeof ast.tokens | undefined;
  if (!tokens) {
    yield [0, text.length];
    return;
  }
  let template: number | undefined;
  for (const { type, value, range } of tokens as readonly {
    type: string;
    value: string;
    range: [number, number];
  }[]) {
    if (type === 'Template') {
      // What is put into a template stands between its pieces.
      if (value.startsWith('`')) template = range[0];
      if (value.endsWith('`') || range[1] - (template ?? range[0]) > MOST_TEXT) {
        yield [template ?? range[0], range[1]];
        template = undefined;
      }
    } else if ((type === 'String' || type === 'JSXText') && value.length >= SHORTEST_LITERAL) yield range;
  }
}

/**
 * What a literal text is by its form, in a file with this text, under this name.
 *
 * @param name the names that lead to it, where formats that need one may count
 */
export function formattedSecret(
  own: string,
  file: string,
  name: string | undefined,
): FormattedSecret | undefined {
  const text = own.slice(0, MOST_TEXT);
  for (const format of SECRET_FORMATS) {
    if (format.under && (name === undefined || !format.under.test(name))) continue;
    const match = format.pattern.exec(text);
    const certainty = match ? certaintyOf(match, format, file) : undefined;
    if (match && certainty) return { format, certainty, text: match[0] };
  }
  return undefined;
}

/** The text of a literal, of JSX, or of the template that a piece belongs to, with `${}` for what is put in. */
function spelledText(node: TSESTree.Node): string | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? joinedText(node, node.value) : undefined;
    case 'TemplateElement':
      return node.parent.type === 'TemplateLiteral'
        ? node.parent.quasis.map(({ value }) => value.cooked ?? '').join('${}')
        : (node.value.cooked ?? undefined);
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.cooked ?? '').join('${}');
    case 'JSXText':
      return node.value;
    default:
      return undefined;
  }
}

/** The first line of a private key, with the lines that are joined to it. */
function joinedText(node: TSESTree.Node, own: string): string {
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----\s*$/.test(own)) return own;
  const texts: string[] = [];
  let top = node.parent;
  while (top?.type === 'BinaryExpression' && top.operator === '+' && top.parent.type === 'BinaryExpression')
    top = top.parent;
  // A key has some thirty lines.
  const pending: (TSESTree.Node | null)[] = top ? [top] : [];
  while (pending.length > 0 && texts.length < 200) {
    const next = pending.pop();
    if (next?.type === 'BinaryExpression') pending.push(next.right, next.left as TSESTree.Node);
    else if (next?.type === 'ArrayExpression') pending.push(...next.elements.toReversed());
    else if (next?.type === 'Literal') texts.push(String(next.value));
  }
  return texts.includes(own) ? texts.join('\n') : own;
}

function certaintyOf(
  match: RegExpExecArray,
  { entropy = 0, checksum, beside, potential }: SecretFormat,
  file: string,
): 'certain' | 'potential' | undefined {
  const [secret] = match;
  const { user = '', password, host, basic } = match.groups ?? {};
  if (password !== undefined) return addressCertainty(user, password, host ?? hostIn(secret));
  if (basic !== undefined) {
    const [, of = '', given] = /^([^:\s]*):(\S+)$/.exec(decodedText(basic) ?? '') ?? [];
    return given === undefined || given === 'opensesame' || given.length < 4
      ? undefined
      : addressCertainty(of, given, '');
  }
  if (secret.startsWith('-----')) return isKeyText(secret) ? 'certain' : undefined;
  switch (checksum) {
    case 'signed-token':
      return tokenCertainty(secret);
    case 'crc32-base62':
      return hasBase62Checksum(secret) ? 'certain' : undefined;
    case 'crc32-hex':
      return hasHexChecksum(secret) ? 'certain' : undefined;
    case 'bech32':
      return isBech32(secret) ? 'certain' : undefined;
    case 'snowflake':
      return /^\d{15,22}$/.test(decodedText(secret.slice(0, secret.indexOf('.'))) ?? '')
        ? 'certain'
        : undefined;
    case undefined:
      break;
  }
  if (entropyOf(secret) < entropy || isSample(secret)) return undefined;
  return potential || (beside && !beside.test(file)) ? 'potential' : 'certain';
}

/** Texts that manuals print for a secret. */
function isSample(secret: string): boolean {
  return (
    /example|placeholder|dummy|redacted|xxxx|(?:^|[^a-z])(?:your|sample|fake|mock)(?:[^a-z]|$)|\*{3}|\.\.\.|…|\$\{|<[a-z]|(.)\1{7}/i.test(
      secret,
    ) || isInOrder(secret)
  );
}

/** Words that stand for a password in an address. */
const PASSWORD_STAND_IN =
  /^(?:pass|passwd|password|pwd|pw|pass_?word|passphrase|user(?:name)?|secret|token|api_?key|key|auth|login|credentials?)$/i;
/** Machines that nobody else reaches, and those of manuals. */
const NEAR_HOST =
  /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\]|::1|host\.docker\.internal|db|database|postgres|mysql|mariadb|mongo(?:db)?|redis|rabbitmq|host(?:name)?|server|ip|[\w.-]*\bexample(?:\.\w+)?|[\w.-]+\.(?:test|invalid|localhost))(?:[:?#,].*)?$/i;

/** What a password in an address opens: a stand-in nothing, and one that everybody tries little on a near machine. */
function addressCertainty(user: string, password: string, host: string): 'certain' | 'potential' | undefined {
  if (password.length < 3 || /^[:%{<$([*]|[)\]}>]$|\$\{|^\w*PASS\w*$|^x+$/.test(password)) return undefined;
  if (isStandIn(password) || /^(?:some|the|db|new)[-_]?pass/i.test(password)) return undefined;
  if (PASSWORD_STAND_IN.test(password)) return NEAR_HOST.test(host) ? undefined : 'potential';
  if (!NEAR_HOST.test(host))
    return password.length < 6 && /^[a-z]+$/.test(password) ? 'potential' : 'certain';
  const isGuessed =
    GUESSED_SECRETS.has(password.toLowerCase()) || password.toLowerCase() === user.toLowerCase();
  return isGuessed || /^[a-z]+$/i.test(password) ? 'potential' : 'certain';
}

/** The machine that a connection string names. */
function hostIn(text: string): string {
  const found =
    /(?:\/\/|(?:server|host|data source|addr(?:ess)?|endpoint)\s*=\s*(?:tcp:)?)([^/;?&,\s]+)/i.exec(text);
  return found?.[1] ?? '';
}

/** Whether there is a key below the first line of one. */
function isKeyText(text: string): boolean {
  const body = text.slice(text.indexOf('-----', 5) + 5);
  return (
    !/\.\.\.|…|\$\{|\b(?:your|key|here)\b/i.test(body) &&
    /[A-Za-z0-9+/]{40}/.test(body.replace(/\\n|\s/g, ''))
  );
}

/** Whether the header of a token in three parts says how it is signed; samples and keys that are public are none. */
function tokenCertainty(token: string): 'certain' | 'potential' | undefined {
  const [header = '', payload = ''] = token.split('.');
  const claims = decodedText(payload) ?? '';
  if (!decodedText(header)?.includes('"alg"')) return undefined;
  if (/John Doe|1234567890|"anon"|"supabase-demo"/.test(claims)) return undefined;
  const end = /"exp"\s*:\s*(\d+)/.exec(claims)?.[1];
  return end !== undefined && Number(end) * 1000 < Date.now() ? 'potential' : 'certain';
}

/** The names of the objects that a literal is a part of: `twilio` of `const twilio = { authToken: '…' }`. */
function ownerNames(node: TSESTree.Node): string {
  const names: string[] = [];
  let around = node.parent?.parent;
  for (let depth = 0; around && depth < 6; depth += 1) {
    if (around.type === 'Property' || around.type === 'PropertyDefinition')
      names.unshift(staticKey(around) ?? '');
    if (around.type === 'VariableDeclarator' && around.id.type === 'Identifier')
      names.unshift(around.id.name);
    if (around.type === 'CallExpression' || around.type === 'NewExpression') {
      if (around.callee.type === 'Identifier') names.unshift(around.callee.name);
    }
    if (/Statement$|^Program$|Function/.test(around.type)) break;
    around = around.parent;
  }
  return names.join('_');
}

function hasSiblings(node: TSESTree.Node, names: readonly string[]): boolean {
  const object = node.parent?.parent;
  if (object?.type !== 'ObjectExpression') return false;
  const own = new Set(object.properties.map((property) => staticKey(property)));
  return names.every((name) => own.has(name));
}
