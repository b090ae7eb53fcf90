import type { TSESTree } from '@typescript-eslint/utils';

/** Whether `x.replace(/[^\w-]/g, '')` leaves nothing but characters of which none matters. */
export function isStripped(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  harmless: (accepts: (char: string) => boolean) => boolean,
): boolean {
  const [pattern, replacement] = node.arguments;
  if (pattern?.type !== 'Literal' || !('regex' in pattern) || !pattern.regex) return false;
  if (replacement?.type !== 'Literal' || replacement.value !== '') return false;
  const { pattern: source, flags } = pattern.regex;
  if (!flags.includes('g')) return false;
  const kept = /^\[\^((?:\\.|[^\]\\])+)\]\+?$/.exec(source);
  if (!kept) return false;
  const allowed = new RegExp(`^[${kept[1] ?? ''}]$`, flags.replace('g', ''));
  return harmless((char) => allowed.test(char));
}
