import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { isPasswordName } from '../concepts/words/password-names.ts';
import { leafNames } from './leaf-names.ts';

/** The password that an expression is or has in it, as it is written there; undefined for any other value. */
export function passwordIn(
  analysis: Analysis,
  node: TSESTree.Node,
): { readonly name: string; readonly node: TSESTree.Node } | undefined {
  return leafNames(analysis, node).names.find(({ name }) => isPasswordName(name));
}
