import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from './unwrap.ts';

interface Keyed {
  readonly computed?: boolean;
}

/**
 * The name of a member, property, method or field as far as the text alone says it: `o.a`, `o['a']`, `{ a: … }`,
 * `#a` (with its `#`). Undefined where it is computed from anything but a literal.
 */
export function staticKey(node: TSESTree.Node): string | undefined {
  const key: TSESTree.Node | null | undefined =
    node.type === 'MemberExpression' ? node.property : (node as unknown as { key?: TSESTree.Node }).key;
  if (!key) return undefined;
  return (node as Keyed).computed ? literalText(key) : nameOf(key);
}

function nameOf(key: TSESTree.Node): string | undefined {
  if (key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  return literalText(key);
}

/** The text of a literal key: of a string, a number or a template without holes. */
export function literalText(node: TSESTree.Node): string | undefined {
  const inner = unwrap(node);
  if (inner.type === 'Literal') {
    return typeof inner.value === 'string' || typeof inner.value === 'number'
      ? String(inner.value)
      : undefined;
  }
  if (inner.type === 'TemplateLiteral' && inner.expressions.length === 0) {
    return inner.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}
