import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { ByteEncoding } from '../concepts/byte-encoding.ts';
import { Encryption, type EncryptionFacts, type EncryptionRole } from '../concepts/encryption.ts';
import { SecureRandom } from '../concepts/secure-random.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import type { Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { ownerOf } from '../syntax/functions.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { constantBytes } from './constant-bytes.ts';
import { optionPlace, valuePlaces } from './constant-places.ts';

/** A place where something is encrypted or decrypted. */
export type EncryptionInstance = Instance<EncryptionRole, EncryptionFacts>;

/** An initialisation vector that does not differ from message to message. */
export interface RepeatedIv {
  readonly kind: 'staticIv' | 'derivedIv' | 'reusedIv';
  readonly node: TSESTree.Node;
  /** What it is made of. */
  readonly text: string;
}

const MOST_HOPS = 5;

/**
 * Whether what should make each message come out differently is the same for several. Decryption takes whatever the
 * other side used, and is not looked at.
 */
export function judgeIv(
  analysis: Analysis,
  instance: EncryptionInstance,
  asked: Demand,
): RepeatedIv | undefined {
  if (!encrypts(analysis, instance)) return undefined;
  for (const place of valuePlaces(analysis, asked)) {
    const node = optionPlace(analysis, place.asked);
    const constant = constantBytes(analysis, place.asked, (call) =>
      analysis.instancesOf(Encryption).some((one) => one.node === call),
    );
    if (constant && !place.open && isGiven(analysis, place.asked))
      return { kind: 'staticIv', node, text: '' };
    const derived = derivedFrom(analysis, instance, place.asked);
    if (derived !== undefined) return { kind: 'derivedIv', node, text: derived };
    const random = analysis
      .instancesOf(SecureRandom)
      .find((one) => isMadeBy(analysis, place.asked, one.node));
    if (random && ownerOf(random.node).type === 'Program' && ownerOf(instance.node).type !== 'Program')
      return { kind: 'reusedIv', node, text: '' };
  }
  return undefined;
}

/** Modes without an initialisation vector are given an empty one, or null. */
function isGiven(analysis: Analysis, asked: Demand): boolean {
  const { values } = analysis.constantsOf(asked);
  return !values.some(({ value }) => value === '' || value === null);
}

function encrypts(analysis: Analysis, instance: EncryptionInstance): boolean {
  const { direction } = instance.facts;
  if (direction !== 'both') return direction === 'encrypt';
  return analysis
    .valueUsesOf(instance.node)
    .some((use) => use.kind === 'method' && /^(?:encrypt|seal|start)/.test(use.name));
}

/** The expressions a value goes back to, one after the other. */
function expressionsOf(analysis: Analysis, asked: Demand): readonly TSESTree.Node[] {
  const query = new Query(200);
  const found: TSESTree.Node[] = [];
  let current = asked;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const node = unwrap(current.node);
    if (current.path.length === 0) found.push(node);
    const [only, ...others] = analysis.file.originsOf({ ...current, node }, query);
    if (only?.kind !== 'value' || others.length > 0) break;
    current = only.demand;
  }
  return found;
}

function isMadeBy(analysis: Analysis, asked: Demand, maker: TSESTree.Node): boolean {
  return expressionsOf(analysis, asked).includes(maker);
}

/** The key, a password or a variable of the environment that an initialisation vector is made of. */
function derivedFrom(analysis: Analysis, instance: EncryptionInstance, asked: Demand): string | undefined {
  const last = expressionsOf(analysis, asked).at(-1);
  if (last?.type !== 'CallExpression' && last?.type !== 'MemberExpression') return undefined;
  const { sourceCode } = analysis.file;
  const encoding = analysis.instancesOf(ByteEncoding).find((one) => one.node === last);
  const inner = encoding?.role('text').flatMap((one) => expressionsOf(analysis, one)) ?? [];
  const text = [last, ...inner].map((node) => sourceCode.getText(node as never)).join('\n');
  if (/random|nonce\(|generate|scrypt|pbkdf2|hkdf|derive/i.test(text)) return undefined;
  const environment = /\b(?:process|import\.meta)\.env\.\w*(?:IV|NONCE)\w*/i.exec(text);
  if (environment) return environment[0];
  for (const key of instance.role('key')) {
    const names = expressionsOf(analysis, key)
      .map((node) => unwrap(node))
      .filter((node) => node.type === 'Identifier' || node.type === 'MemberExpression');
    for (const name of names) {
      const written = sourceCode.getText(name as never);
      if (mentions(text, written)) return written;
    }
  }
  return undefined;
}

function mentions(text: string, name: string): boolean {
  if (!/^[\w$.]+$/.test(name) || text === name) return false;
  const pattern = name.replace(/[$.]/g, '\\$&');
  return new RegExp(`(?<![\\w$.])${pattern}(?![\\w$])`).test(text);
}
