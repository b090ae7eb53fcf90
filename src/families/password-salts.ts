import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { Hashing } from '../concepts/hashing.ts';
import { PasswordHashing } from '../concepts/password-hashing.ts';
import { SecureRandom } from '../concepts/secure-random.ts';
import { isPasswordName } from '../concepts/words/password-names.ts';
import type { Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { ownerOf } from '../syntax/functions.ts';
import { wordsOf } from '../syntax/name-words.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { constantBytes } from './constant-bytes.ts';
import type { PasswordHashingInstance } from './password-cost.ts';

/** What is wrong with a salt. */
export interface WeakSalt {
  readonly kind: 'constantSalt' | 'predictableSalt' | 'noSalt' | 'shortSalt';
  /** The salt; undefined where there is none. */
  readonly node: TSESTree.Node | undefined;
  /** The name it has, or its length. */
  readonly text: string;
}

/** Names of what others know of a person. */
const KNOWN_NAMES = new Set('username userid email login user name id uid'.split(' '));
/** Bytes of salt that are enough for never meeting the same twice. */
const ENOUGH_BYTES = 16;
const MOST_HOPS = 6;

/** What is wrong with the salt of a password; undefined where nothing is, or nothing is known of it. */
export function judgeSalt(analysis: Analysis, instance: PasswordHashingInstance): WeakSalt | undefined {
  const salts = instance.role('salt');
  if (salts.length === 0) {
    return instance.facts.withoutSalt === 'none' ? { kind: 'noSalt', node: undefined, text: '' } : undefined;
  }
  for (const asked of salts) {
    const found = judge(analysis, instance, asked);
    if (found) return found;
  }
  return undefined;
}

function judge(analysis: Analysis, instance: PasswordHashingInstance, asked: Demand): WeakSalt | undefined {
  const place = placeOf(analysis, asked);
  const constant = constantBytes(analysis, asked, (call) => isHashing(analysis, call));
  if (constant) {
    return { kind: constant.text === '' ? 'noSalt' : 'constantSalt', node: place, text: '' };
  }
  const node = unwrap(place);
  const name =
    node.type === 'MemberExpression' ? staticKey(node) : node.type === 'Identifier' ? node.name : undefined;
  if (name !== undefined && (isPasswordName(name) || isKnown(name)) && !/salt/i.test(name))
    return { kind: 'predictableSalt', node: place, text: name };
  const maker = makerOf(analysis, asked);
  if (!maker) return undefined;
  if (ownerOf(maker.node).type === 'Program' && ownerOf(instance.node).type !== 'Program')
    return { kind: 'constantSalt', node: place, text: '' };
  return maker.bytes !== undefined && maker.bytes < ENOUGH_BYTES
    ? { kind: 'shortSalt', node: place, text: String(maker.bytes) }
    : undefined;
}

function isKnown(name: string): boolean {
  const words = wordsOf(name);
  return KNOWN_NAMES.has(words.join('')) || words.at(-1) === 'email' || words.at(-1) === 'username';
}

function isHashing(analysis: Analysis, call: TSESTree.Node): boolean {
  return (
    analysis.instancesOf(PasswordHashing).some((one) => one.node === call) ||
    analysis.instancesOf(Hashing).some((one) => one.node === call)
  );
}

/** The salt as it is written at the call or in its options. */
function placeOf(analysis: Analysis, asked: Demand): TSESTree.Node {
  if (asked.path.length === 0) return unwrap(asked.node);
  const [setting] = analysis.optionAt([{ ...asked, path: [] }], asked.path).settings;
  return setting?.node ?? asked.node;
}

/** The call that makes a random salt, with its length where that is constant. */
function makerOf(
  analysis: Analysis,
  asked: Demand,
): { readonly node: TSESTree.Node; readonly bytes: number | undefined } | undefined {
  const query = new Query(200);
  let current = asked;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    let node = unwrap(current.node);
    if (current.path.length === 0 && node.type === 'CallExpression') {
      const { callee } = node;
      // `randomBytes(16).toString('hex')`
      if (callee.type === 'MemberExpression' && staticKey(callee) === 'toString')
        node = unwrap(callee.object);
      const random = analysis.instancesOf(SecureRandom).find((one) => one.node === node);
      if (random) {
        const [size] = random.role('size');
        const [only, ...others] = size ? analysis.constantsOf(size).values : [];
        return {
          node,
          bytes: others.length === 0 && typeof only?.value === 'number' ? only.value : undefined,
        };
      }
      if (
        analysis
          .instancesOf(PasswordHashing)
          .some((one) => one.node === node && one.role('password').length === 0)
      )
        return { node, bytes: undefined };
    }
    const [only, ...others] = analysis.file.originsOf({ ...current, node }, query);
    if (only?.kind !== 'value' || others.length > 0) return undefined;
    current = only.demand;
  }
  return undefined;
}
