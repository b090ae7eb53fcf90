import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from './static-key.ts';
import { unwrap } from './unwrap.ts';

/** The last name of a variable or a member: `token` of `user.token`. Undefined for any other expression. */
export function lastName(asked: TSESTree.Node): string | undefined {
  const node = unwrap(asked);
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' ? staticKey(node) : undefined;
}

/** The same, and for a call, awaited or not, the last name of what is called: `sign` of `await jwt.sign()`. */
export function lastNameOrCalled(asked: TSESTree.Node): string | undefined {
  const node = unwrap(asked);
  if (node.type === 'AwaitExpression') return lastNameOrCalled(node.argument);
  return node.type === 'CallExpression' ? lastNameOrCalled(node.callee) : lastName(node);
}
