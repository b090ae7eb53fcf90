import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { Hashing } from '../concepts/hashing.ts';
import { secretRole } from '../concepts/words/secret-roles.ts';
import { demand } from '../dataflow/demand.ts';
import { isCall } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { hashPurpose } from './hash-purpose.ts';
import { leafNames } from './leaf-names.ts';
import { comparesStoredPassword } from './password-comparisons.ts';

/** A comparison that ends at the first difference, with something secret on one side. */
export interface SecretComparison {
  readonly node: TSESTree.BinaryExpression | TSESTree.CallExpression;
  readonly left: TSESTree.Node;
  readonly right: TSESTree.Node;
  /** What is secret: a code that was computed, a signature that came with a request, a name, a digest. */
  readonly kind: 'code' | 'signature' | 'digest' | 'name';
  /** The name of what is compared. */
  readonly name: string;
}

/** Headers that carry a signature. */
const SIGNATURE_HEADER = /^(?:x-)?[\w-]*(?:signature|hmac)(?:-[\w-]+)?$/i;
/** Comparisons that are calls: methods of texts and buffers. */
const COMPARING = ['equals', 'localeCompare', 'compare'];

/** The comparisons of secrets in a file, each once; those of passwords, with constants and of lengths are none. */
export function secretComparisons(analysis: Analysis): readonly SecretComparison[] {
  const found = new Map<TSESTree.Node, SecretComparison>();
  for (const one of [...computedComparisons(analysis), ...namedComparisons(analysis)]) {
    if (!found.has(one.node) && !isHarmless(analysis, one)) found.set(one.node, one);
  }
  return [...found.values()];
}

/** Where a code, or a digest that protects something, is compared. */
function* computedComparisons(analysis: Analysis): Generator<SecretComparison> {
  const computed = analysis
    .instancesOf(Hashing)
    .filter(({ facts }) => facts.use === 'mac' || facts.use === 'digest');
  const sides = new Map<TSESTree.Node, number>();
  const uses = computed.flatMap((instance) =>
    analysis.valueUsesOf(instance.node).flatMap((use) => {
      if (use.kind !== 'compared' || use.cut !== undefined) return [];
      sides.set(use.comparison, (sides.get(use.comparison) ?? 0) + 1);
      return [{ instance, use }];
    }),
  );
  for (const { instance, use } of uses) {
    const { comparison, other } = use;
    // Two digests made here: whoever sees how long it takes learns nothing of either (a "double HMAC").
    if ((sides.get(comparison) ?? 0) > 1 || !isComparison(comparison)) continue;
    const isCode = instance.facts.use === 'mac';
    if (!isCode && hashPurpose(analysis, instance).kind !== 'security') continue;
    yield {
      node: comparison,
      left: use.node,
      right: other,
      kind: isCode ? 'code' : 'digest',
      name: isCode ? 'the code computed here' : 'the digest computed here',
    };
  }
}

function isComparison(node: TSESTree.Node): node is TSESTree.BinaryExpression | TSESTree.CallExpression {
  if (node.type === 'BinaryExpression') return /^[!=]==?$/.test(node.operator);
  return node.type === 'CallExpression';
}

/** Where a header with a signature, or something of a secret name, is compared. */
function* namedComparisons(analysis: Analysis): Generator<SecretComparison> {
  const { index } = analysis.file;
  const pairs: Pick<SecretComparison, 'node' | 'left' | 'right'>[] = index.comparisons.map((node) => ({
    node,
    left: node.left as TSESTree.Node,
    right: node.right,
  }));
  for (const call of COMPARING.flatMap((name) => index.callsOf(name))) {
    if (!isCall(call) || call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') continue;
    const [first, second] = call.arguments;
    const left = second ? first : call.callee.object;
    const right = second ?? first;
    if (left && right) pairs.push({ node: call, left, right });
  }
  const mayHaveHeader = /[\w-](?:signature|hmac)/i.test(analysis.file.sourceCode.text);
  for (const pair of pairs) {
    const sides = [pair.left, pair.right];
    const headers = (mayHaveHeader ? sides : []).flatMap((side) =>
      leafNames(analysis, side).names.map(({ name }) => name),
    );
    const header = headers.find((name) => name.includes('-') && SIGNATURE_HEADER.test(name));
    if (header !== undefined) yield { ...pair, kind: 'signature', name: header };
    else {
      const name = secretName(pair.left) ?? secretName(pair.right);
      if (name !== undefined && sides.some((side) => isFromRequest(analysis, side)))
        yield { ...pair, kind: 'name', name };
    }
  }
}

function secretName(asked: TSESTree.Node): string | undefined {
  const node = unwrap(asked);
  const name =
    node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? staticKey(node) : undefined;
  if (name === undefined) return undefined;
  return secretRole(name) !== undefined || /^(?:\w*[sS]ignature|hmac|mac|\w*Hmac)$/.test(name)
    ? name
    : undefined;
}

function isFromRequest(analysis: Analysis, node: TSESTree.Node): boolean {
  return analysis.taintOf(demand(node), 'header').kind === 'tainted';
}

/** Comparisons that tell nobody anything: with what the program spells, of lengths and types, of one value with itself. */
function isHarmless(analysis: Analysis, { left, right }: SecretComparison): boolean {
  const sides = [unwrap(left), unwrap(right)];
  if (comparesStoredPassword(analysis, left, right)) return true;
  return sides.some((side) => {
    if (side.type === 'UnaryExpression' || side.type === 'Literal') return true;
    if (side.type === 'MemberExpression' && /^(?:length|byteLength|size)$/.test(staticKey(side) ?? ''))
      return true;
    if (
      side.type === 'Identifier' &&
      /^(?:undefined|NaN|prev\w*|last\w*|old\w*|expectedType)$/.test(side.name)
    )
      return true;
    const { values, complete } = analysis.constantsOf(demand(side));
    return complete && values.length > 0;
  });
}
