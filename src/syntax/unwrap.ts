import type { TSESTree } from '@typescript-eslint/utils';

/**
 * The expression whose value `node` has: without parentheses, type assertions and optional chains around it, and
 * the last of a comma sequence (compiled output calls `(0, module.member)()`).
 */
export function unwrap(node: TSESTree.Node): TSESTree.Node {
  let current: TSESTree.Node = node;
  for (;;) {
    switch (current.type as string) {
      case 'ChainExpression':
      case 'TSAsExpression':
      case 'TSTypeAssertion':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'TSInstantiationExpression':
      case 'TypeCastExpression':
      case 'ParenthesizedExpression':
        current = (current as TSESTree.ChainExpression).expression;
        break;
      case 'SequenceExpression': {
        const last: TSESTree.Node | undefined = (current as TSESTree.SequenceExpression).expressions.at(-1);
        if (!last) return current;
        current = last;
        break;
      }
      default:
        return current;
    }
  }
}

/** The outermost expression that is `node` in parentheses, type assertions or an optional chain. */
export function wrapped(node: TSESTree.Node): TSESTree.Node {
  let current = node;
  while (
    current.parent &&
    unwrap(current.parent) === unwrap(current) &&
    current.parent.type !== 'SequenceExpression'
  ) {
    current = current.parent;
  }
  return current;
}
