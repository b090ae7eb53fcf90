import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { CookieWrite } from '../concepts/cookie-write.ts';
import { Encryption } from '../concepts/encryption.ts';
import { Hashing } from '../concepts/hashing.ts';
import { PasswordHashing } from '../concepts/password-hashing.ts';
import { SecretUse } from '../concepts/secret-use.ts';
import { roleAfter, secretRole } from '../concepts/words/secret-roles.ts';
import type { Demand } from '../dataflow/demand.ts';
import type { ValueUse } from '../dataflow/value-uses.ts';
import { functionName } from '../syntax/enclosing-names.ts';
import { isCall } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

/** A place where a value becomes something that nobody may guess. */
export interface SecretDestination {
  /** In words: the name it is given, or what it is used as. */
  readonly name: string;
  /** The word of the name that says so. */
  readonly role: string;
  /** The expression that arrives there. */
  readonly node: TSESTree.Node;
}

/** Digests looked through: `sha256(token)` is no better than the token. */
const MOST_DIGESTS = 3;

/** The first place where a value, or what is made of it, must not be guessed. */
export function secretDestination(
  analysis: Analysis,
  start: TSESTree.Node,
  depth = MOST_DIGESTS,
): SecretDestination | undefined {
  const spelled = textBefore(start);
  const role = spelled === undefined ? undefined : roleAfter(spelled);
  if (role !== undefined) return { name: role, role, node: start };
  for (const use of analysis.valueUsesOf(start)) {
    const found = destinationOf(analysis, use);
    if (found) return found;
    const digest = depth > 0 ? digestOf(analysis, use) : undefined;
    const below = digest && secretDestination(analysis, digest, depth - 1);
    if (below) return below;
  }
  return undefined;
}

/** The text that stands before a value in the template that it is put into. */
function textBefore(start: TSESTree.Node): string | undefined {
  // Through what is made of it on the spot: rounding, digits, a part of them.
  for (let node = start, depth = 0; node.parent && depth < 12; node = node.parent, depth += 1) {
    const { parent } = node;
    if (parent.type === 'TemplateLiteral') {
      const at = parent.expressions.indexOf(node as TSESTree.Expression);
      return parent.quasis
        .slice(0, at + 1)
        .map(({ value }) => value.cooked ?? '')
        .join('\0');
    }
    if (!/^(?:MemberExpression|CallExpression|BinaryExpression|ChainExpression)$/.test(parent.type))
      return undefined;
  }
  return undefined;
}

function destinationOf(analysis: Analysis, use: ValueUse): SecretDestination | undefined {
  switch (use.kind) {
    case 'named':
      return use.path.length > 0 || isPicked(use) ? undefined : ofName(use);
    case 'returned':
      // What a function that makes options is called says nothing of one of them.
      return use.path.length > 0 ? undefined : named(functionName(use.owner) ?? '', use.node);
    case 'argument':
      return argumentOf(analysis, use);
    default:
      return undefined;
  }
}

/** A parameter called `token` is as often a mark of something as it is a secret. */
function ofName({ name, node }: Extract<ValueUse, { kind: 'named' }>): SecretDestination | undefined {
  // `{ redirect_uri, state }`: what ties the answer of a login to whoever began it.
  if (name === 'state' && isOfAuthorization(node)) return { name, role: 'state', node };
  const found = named(name, node);
  return found && /^(?:token|nonce)$/.test(found.role) && isCall(wrapped(node).parent) ? undefined : found;
}

function isOfAuthorization(node: TSESTree.Node): boolean {
  const object = wrapped(node).parent?.parent;
  return (
    object?.type === 'ObjectExpression' &&
    object.properties.some((one) =>
      /^(?:redirect_?uri|client_?id|response_?type|callback_?url)$/i.test(staticKey(one) ?? ''),
    )
  );
}

function named(name: string, node: TSESTree.Node): SecretDestination | undefined {
  const role = secretRole(name);
  return role === undefined ? undefined : { name, role, node };
}

/** `tokens[index]` picks one of a list, and makes nothing. */
function isPicked({ node }: ValueUse): boolean {
  const inner = unwrap(node);
  const callee = inner.type === 'CallExpression' ? unwrap(inner.callee) : undefined;
  const isElement = inner.type === 'MemberExpression' && inner.computed && staticKey(inner) === undefined;
  const isCharacter = callee?.type === 'MemberExpression' && /^(?:charAt|at)$/.test(staticKey(callee) ?? '');
  if (!isElement && !isCharacter) return false;
  const { parent } = wrapped(node);
  return !(parent?.type === 'AssignmentExpression' && parent.operator === '+=');
}

function argumentOf(
  analysis: Analysis,
  { call, node }: Extract<ValueUse, { kind: 'argument' }>,
): SecretDestination | undefined {
  const holds = (asked: readonly Demand[]): boolean => asked.some((one) => unwrap(one.node) === unwrap(node));
  const encryption = analysis.instancesOf(Encryption).find((one) => one.node === call);
  if (encryption && holds(encryption.role('key'))) return { name: 'a key', role: 'key', node };
  if (encryption && encryption.facts.direction !== 'decrypt' && holds(encryption.role('iv')))
    return { name: 'an initialisation vector', role: 'iv', node };
  const mac = analysis.instancesOf(Hashing).find((one) => one.node === call);
  if (mac && holds(mac.role('key'))) return { name: 'the key of a code', role: 'key', node };
  const password = analysis.instancesOf(PasswordHashing).find((one) => one.node === call);
  if (password && holds(password.role('salt'))) return { name: 'a salt', role: 'salt', node };
  if (analysis.instancesOf(SecretUse).some((one) => one.node === call && holds(one.role('secret'))))
    return { name: 'a secret', role: 'secret', node };
  const cookie = analysis.instancesOf(CookieWrite).find((one) => one.node === call);
  if (!cookie || !holds(cookie.role('value'))) return undefined;
  for (const asked of cookie.role('name')) {
    for (const { value } of analysis.constantsOf(asked).values) {
      const name = String(value);
      if (/^(?:connect\.)?sid$|sess(?:ion)?(?:[-_.]?id)?$/i.test(name))
        return { name, role: 'session', node };
      const found = named(name, node);
      if (found) return found;
    }
  }
  return undefined;
}

/** The digest that a value goes into: a call that hashes it, or `update` on one. */
function digestOf(analysis: Analysis, use: ValueUse): TSESTree.Node | undefined {
  if (use.kind !== 'argument') return undefined;
  if (analysis.instancesOf(Hashing).some((one) => one.node === use.call)) return use.call;
  const callee = unwrap(use.call.callee);
  return callee.type === 'MemberExpression' && staticKey(callee) === 'update' ? use.call : undefined;
}
