import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { ByteEncoding } from '../concepts/byte-encoding.ts';
import type { Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** Bytes, or a text, that are the same whenever the program runs. */
export interface ConstantBytes {
  readonly node: TSESTree.Node;
  /** As the text spells them; undefined for zeros and lists of numbers. */
  readonly text: string | undefined;
}

const MOST_HOPS = 6;

/**
 * The constant that a value is, as a text or as bytes made of one. Undefined where it is, or may be, anything else:
 * a buffer that something is written into, or that unknown code receives, is not constant.
 *
 * @param isOwnUse whether a call is one of those that are asked about, and reads the value only
 */
export function constantBytes(
  analysis: Analysis,
  asked: Demand,
  isOwnUse: (call: TSESTree.Node) => boolean,
): ConstantBytes | undefined {
  const { values, complete } = analysis.constantsOf(asked);
  const [first] = values.filter(({ inProduction }) => inProduction);
  if (complete && first && values.every(({ value }) => typeof value === 'string'))
    return { node: first.node, text: String(first.value) };
  const node = madeBy(analysis, asked);
  if (!node) return undefined;
  const encoding = analysis.instancesOf(ByteEncoding).find((one) => one.node === node);
  if (!encoding) return undefined;
  if (encoding.facts.filled === true)
    return isUntouched(analysis, node, isOwnUse) ? { node, text: undefined } : undefined;
  const [text] = encoding.role('text');
  if (!text) return undefined;
  const inner = unwrap(text.node);
  if (inner.type === 'ArrayExpression') {
    const isConstant =
      inner.elements.length > 0 &&
      inner.elements.every((element) => element?.type === 'Literal' && typeof element.value === 'number');
    return isConstant && isUntouched(analysis, node, isOwnUse) ? { node, text: undefined } : undefined;
  }
  const spelled = analysis.constantsOf(text);
  if (!spelled.complete || spelled.values.length === 0) return undefined;
  const kinds = new Set(spelled.values.map(({ value }) => typeof value));
  // `new Uint8Array(16)` is sixteen zeros.
  if (kinds.has('number') && kinds.size === 1)
    return isUntouched(analysis, node, isOwnUse) ? { node, text: undefined } : undefined;
  return kinds.has('string') && kinds.size === 1
    ? { node, text: String(spelled.values[0]?.value) }
    : undefined;
}

/** The one expression that makes the value. */
function madeBy(analysis: Analysis, asked: Demand): TSESTree.Node | undefined {
  const query = new Query(200);
  let current = asked;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const node = unwrap(current.node);
    if (current.path.length === 0 && (node.type === 'CallExpression' || node.type === 'NewExpression')) {
      const isEncoding = analysis.instancesOf(ByteEncoding).some((one) => one.node === node);
      if (isEncoding) return node;
    }
    const [only, ...others] = analysis.file.originsOf({ ...current, node }, query);
    if (only?.kind !== 'value' || others.length > 0) return undefined;
    current = only.demand;
  }
  return undefined;
}

/** Whether nothing but the calls asked about receives a buffer, and nothing is written into it. */
function isUntouched(
  analysis: Analysis,
  node: TSESTree.Node,
  isOwnUse: (call: TSESTree.Node) => boolean,
): boolean {
  return analysis.valueUsesOf(node).every((use) => {
    switch (use.kind) {
      case 'named':
      case 'returned':
        return true;
      case 'argument':
        return isOwnUse(use.call);
      case 'method':
        return /^(?:toString|slice|subarray|equals)$/.test(use.name);
      default:
        return false;
    }
  });
}
