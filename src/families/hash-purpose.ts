import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { Hashing, type HashingFacts } from '../concepts/hashing.ts';
import {
  CHECKSUM_WORDS,
  CONTENT_WORDS,
  MANDATED_MAC_WORDS,
  PAYMENT_WORDS,
  PRESCRIBED_MAC_WORDS,
  PROTECTED_WORDS,
  PROTOCOL_WORDS,
  STORED_DIGEST_WORDS,
} from '../concepts/words/hash-purposes.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { Query } from '../dataflow/query.ts';
import type { ValueUse } from '../dataflow/value-uses.ts';
import { enclosingNames, functionName } from '../syntax/enclosing-names.ts';
import { ownerOf } from '../syntax/functions.ts';
import { lastName } from '../syntax/last-name.ts';
import { findWord } from '../syntax/name-words.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { leafNames } from './leaf-names.ts';
import { passwordIn } from './password-values.ts';

/** A place where something is hashed. */
export type HashingInstance = Instance<'algorithm' | 'data' | 'key', HashingFacts>;

/** What a digest is for, with the name that says so. */
export type HashPurpose =
  /** A password goes in: the rule about passwords speaks. */
  | { readonly kind: 'password'; readonly name: string; readonly node: TSESTree.Node }
  /** A protocol, or the other side of an exchange, prescribes the algorithm. */
  | { readonly kind: 'prescribed' }
  /** Something is protected by the digest. */
  | { readonly kind: 'security'; readonly name: string }
  /** Nobody gains from another input with the same digest. */
  | { readonly kind: 'checksum' }
  | { readonly kind: 'neutral' };

/** What the handshake of WebSocket appends to the client's key. */
const WEBSOCKET_GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
/** Digests of passwords of which five digits are sent to learn whether the password was ever leaked. */
const BREACH_SERVICES = /pwnedpasswords|haveibeenpwned/;
/** Functions that hash what they are given as a password, whatever it is called there. */
const PASSWORD_HASHERS =
  /^(?:hash|encrypt|digest|make|create|encode)_?(?:the_?|user_?)?(?:passw(?:or)?d|pwd|pass)$/i;
/** The bits that make sixteen bytes a name-based UUID. */
const UUID_BITS = /&\s*(?:0x0f|15)\b[^\n]*\|\s*0x[35]0/i;
/** Headers that hold a checksum, or a digest that their protocol prescribes. */
const CHECKSUM_HEADERS = /^(?:etag|content-md5|if-none-match|sec-websocket-accept|digest|content-digest)$/i;
/** Longest part of a hexadecimal digest, and of its bytes, that is a short name rather than a digest. */
const SHORT_TEXT = 16;

/** What a digest is for, seen from what goes in, what becomes of it, and the names around it. */
export function hashPurpose(analysis: Analysis, instance: HashingInstance): HashPurpose {
  const { node } = instance;
  const uses = analysis.valueUsesOf(node);
  const inputs = hashedValues(instance, uses);
  const leaves = inputs.map((input) => leafNames(analysis, input));
  const inputNames = leaves.flatMap(({ names }) => names.map(({ name }) => name));
  const inputTexts = leaves.flatMap(({ texts }) => texts);
  const outputNames = outputNamesOf(analysis, uses);
  const around = enclosingNames(node, 4);
  const names = [...outputNames, ...inputNames, ...around.slice(0, 2), moduleName(analysis.file.filename)];

  if (isPrescribed(analysis, instance, [...outputNames, ...inputNames, ...around], inputTexts))
    return { kind: 'prescribed' };
  const password = inputs.map((one) => passwordIn(analysis, one)).find(Boolean);
  if (password) {
    return isBreachLookup(analysis, uses) ? { kind: 'prescribed' } : { kind: 'password', ...password };
  }
  const [input] = inputs;
  const hashed =
    input && PASSWORD_HASHERS.test(around[0] ?? '') ? leafNames(analysis, input).names[0] : undefined;
  if (hashed) return { kind: 'password', ...hashed };
  const comparedWith = uses
    .flatMap((use) => (use.kind === 'compared' ? leafNames(analysis, use.other).names : []))
    .find(({ name }) => findWord(name, STORED_DIGEST_WORDS));
  if (comparedWith) return { kind: 'security', name: comparedWith.name };
  const secret = names.find((name) => findWord(name, PROTECTED_WORDS));
  if (secret !== undefined) return { kind: 'security', name: secret };
  if (keyed(analysis, uses)) return { kind: 'security', name: 'key' };
  return isChecksum(analysis, instance, uses, names, inputs) ? { kind: 'checksum' } : { kind: 'neutral' };
}

/** What a file is imported as: `etag` for `lib/etag.js` and for `lib/etag/index.js`. */
function moduleName(filename: string): string {
  const [folder = '', file = ''] = filename.split(/[\\/]/).slice(-2);
  const name = (file || folder).replace(/\.\w+$/, '');
  return name === 'index' ? folder : name;
}

/** What goes into a digest: values given to the call, and those of later `update` calls on what it returned. */
function hashedValues(instance: HashingInstance, uses: readonly ValueUse[]): readonly TSESTree.Node[] {
  const given = instance.role('data').map(({ node }) => node);
  const later = uses.flatMap((use) =>
    use.kind === 'method' && /^(?:update|write|end|append|finalize|updateString)$/.test(use.name)
      ? use.call.arguments.slice(0, 1)
      : [],
  );
  return [...given, ...later];
}

/** Names that the digest is given, of what it is put into, compared with, or returned by. */
function outputNamesOf(analysis: Analysis, uses: readonly ValueUse[]): readonly string[] {
  const found: string[] = [];
  for (const use of uses) {
    if (use.kind === 'named') found.push(use.name);
    else if (use.kind === 'returned') found.push(functionName(use.owner) ?? '');
    else if (use.kind === 'compared')
      found.push(...leafNames(analysis, use.other).names.map(({ name }) => name));
    else if (use.kind === 'key') found.push(lastName(use.object) ?? '');
    else if (use.kind === 'argument') {
      const callee = unwrap(use.call.callee);
      found.push(lastName(callee) ?? '');
      if (callee.type === 'MemberExpression') found.push(lastName(callee.object) ?? '');
      for (const argument of use.call.arguments) {
        const text = literalText(argument);
        if (text !== undefined && text.length <= 60) found.push(text);
      }
    }
  }
  return found.filter((name) => name !== '' && !/^(?:string|buffer|from|hash|digest|update)$/i.test(name));
}

function isPrescribed(
  analysis: Analysis,
  { facts }: HashingInstance,
  names: readonly string[],
  texts: readonly string[],
): boolean {
  const { text } = analysis.file.sourceCode;
  if (text.includes(WEBSOCKET_GUID)) return true;
  if (texts.some((one) => /^(?:blob|tree|commit|tag) /.test(one)) && texts.some((one) => one.includes('\0')))
    return true;
  if (facts.use === 'mac') {
    return (
      names.some(
        (name) =>
          findWord(name, PRESCRIBED_MAC_WORDS) !== undefined ||
          findWord(name, MANDATED_MAC_WORDS) !== undefined ||
          /x-hub-signature$/i.test(name),
      ) ||
      /HMAC-SHA1\b|['"][xX]-(?:[hH]ub|[tT]wilio|[vV]ercel|[pP]livo|[mM]andrill)-[sS]ignature['"]/.test(text)
    );
  }
  // PostgreSQL's own answer to a challenge begins with the name of the algorithm.
  if (/['"]md5['"]\s*\+|`md5\$\{/.test(text) && /salt/i.test(text)) return true;
  if (texts.some((one) => one === 'md5') && names.some((name) => /salt/i.test(name))) return true;
  return names.some((name) => findWord(name, PROTOCOL_WORDS) !== undefined);
}

function isBreachLookup(analysis: Analysis, uses: readonly ValueUse[]): boolean {
  return BREACH_SERVICES.test(analysis.file.sourceCode.text) || uses.some(({ cut }) => cut === 5);
}

/** Whether the digest becomes the key of a code. */
function keyed(analysis: Analysis, uses: readonly ValueUse[]): boolean {
  return uses.some(
    (use) =>
      use.kind === 'argument' &&
      analysis
        .instancesOf(Hashing)
        .some(
          (one) =>
            one.node === use.call && one.role('key').some(({ node }) => unwrap(node) === unwrap(use.node)),
        ),
  );
}

function isChecksum(
  analysis: Analysis,
  { node, facts }: HashingInstance,
  uses: readonly ValueUse[],
  names: readonly string[],
  inputs: readonly TSESTree.Node[],
): boolean {
  if (facts.input !== undefined) return true;
  // Addresses of coins are RIPEMD-160 of SHA-256, whose collisions would be needed first.
  if (facts.algorithm === 'ripemd160' && inputs.some((input) => isDigest(analysis, input))) return true;
  const { text } = analysis.file.sourceCode;
  if (/gravatar\.com\//.test(text)) return true;
  if (names.some((name) => findWord(name, CHECKSUM_WORDS) !== undefined || CHECKSUM_HEADERS.test(name)))
    return true;
  if (uses.some((use) => use.kind === 'key' || isLookup(use) || isPath(use))) return true;
  if (inputs.some((input) => isContent(analysis, input))) return true;
  if (isFedByStream(analysis, node, uses)) return true;
  const owner = ownerOf(node);
  if (owner.type !== 'Program' && UUID_BITS.test(analysis.file.sourceCode.getText(owner as never)))
    return true;
  return isShortened(uses);
}

/** Whether a value is a digest that was made by another call. */
function isDigest(analysis: Analysis, input: TSESTree.Node): boolean {
  return analysis
    .instancesOf(Hashing)
    .some(
      ({ node, facts }) =>
        facts.algorithm === 'sha256' &&
        (node === unwrap(input) ||
          analysis.valueUsesOf(node).some((use) => unwrap(use.node) === unwrap(input))),
    );
}

/** `seen.has(digest)`, `cache.get(digest)`, `pages.set(digest, page)`. */
function isLookup(use: ValueUse): boolean {
  if (use.kind !== 'argument' || use.index !== 0) return false;
  const callee = unwrap(use.call.callee);
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  return method !== undefined && /^(?:has|get|set|add|delete|hget|hset|exists|setex)$/.test(method);
}

/** `path.join(folder, digest)`, `writeFile(digest + '.json', …)`. */
function isPath(use: ValueUse): boolean {
  if (use.kind !== 'argument') return false;
  const name = lastName(use.call.callee) ?? '';
  if (
    /^(?:readFile|writeFile|createWriteStream|createReadStream|existsSync|unlink|rename|copyFile)(?:Sync)?$/.test(
      name,
    )
  )
    return use.index === 0;
  const callee = unwrap(use.call.callee);
  return (
    /^(?:join|resolve)$/.test(name) &&
    callee.type === 'MemberExpression' &&
    /path/i.test(lastName(callee.object) ?? '')
  );
}

/** What is hashed whole to learn whether it changed: a file, a serialised configuration. */
function isContent(analysis: Analysis, input: TSESTree.Node): boolean {
  const { sourceCode } = analysis.file;
  const called = /(?:readFile(?:Sync)?|readFileSync|arrayBuffer|JSON\.stringify|createReadStream)\s*\(/;
  const leaves = leafNames(analysis, input).names;
  if (called.test(sourceCode.getText(input as never))) return true;
  return leaves.some(({ name, node }) => {
    if (findWord(name, CONTENT_WORDS) !== undefined) return true;
    const [origin] =
      node.type === 'Identifier'
        ? analysis.file.originsOf({ node, path: [], context: undefined }, new Query())
        : [];
    return (
      origin?.kind === 'value' && called.test(sourceCode.getText(origin.demand.node as never).slice(0, 200))
    );
  });
}

/** `stream.pipe(hash)`, `for await (const chunk of stream) hash.update(chunk)`, `stream.on('data', …)`. */
function isFedByStream(analysis: Analysis, node: TSESTree.Node, uses: readonly ValueUse[]): boolean {
  if (
    uses.some((use) => use.kind === 'argument' && /^(?:pipe|pipeline)$/.test(lastName(use.call.callee) ?? ''))
  )
    return true;
  return uses.some((use) => {
    if (use.kind !== 'method' || use.name !== 'update') return false;
    for (let outer = use.call.parent as TSESTree.Node | undefined; outer; outer = outer.parent) {
      if (outer.type === 'ForOfStatement' && outer.await) return true;
      if (outer.type === 'CallExpression' && literalText(outer.arguments[0] ?? outer) === 'data') return true;
      if (outer === node) return false;
    }
    return false;
  });
}

/** Whether all that leaves the file's sight is a short part of the digest. */
function isShortened(uses: readonly ValueUse[]): boolean {
  const ends = uses.filter(({ kind }) => kind === 'named' || kind === 'returned' || kind === 'argument');
  const last = ends.filter(({ cut }) => cut !== undefined);
  if (last.length === 0 || !last.every(({ cut }) => (cut ?? Infinity) <= SHORT_TEXT)) return false;
  // Names of the whole digest on its way to the place where it is cut are no use of it.
  return ends.filter(({ cut }) => cut === undefined).every(({ kind }) => kind === 'named');
}

/** Whether the names in a file are those of a payment service that prescribes how requests are signed. */
export function isPaymentSignature(analysis: Analysis, node: TSESTree.Node): boolean {
  const names = [...enclosingNames(node, 4), analysis.file.filename];
  return (
    names.some((name) => findWord(name, PAYMENT_WORDS) !== undefined) ||
    /\b(?:api\.mch\.weixin\.qq\.com|alipay)\b/i.test(analysis.file.sourceCode.text)
  );
}
