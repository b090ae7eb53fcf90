import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

/** The list that an argument is written in, and its place there. */
export interface ArgumentPlace {
  readonly list: readonly TSESTree.Node[];
  readonly at: number;
}

/** Where an argument stands in a list that is written out; undefined where it does not, or something is spread before it. */
export function argumentPlace(argument: TSESTree.Node): ArgumentPlace | undefined {
  const node = wrapped(argument);
  const { parent } = node;
  if (parent?.type !== 'ArrayExpression') return undefined;
  const elements: readonly (TSESTree.Node | null)[] = parent.elements;
  const list = elements.filter((element) => element !== null);
  const at = list.indexOf(node);
  const hasSpread = list.slice(0, at).some(({ type }) => type === 'SpreadElement');
  return list.length < elements.length || hasSpread ? undefined : { list, at };
}

/**
 * The edit that says to a program, before an argument, that no option follows. Undefined where options are written after
 * the argument.
 */
export function endOfOptions(
  { list, at }: ArgumentPlace,
  word: string,
): TSESLint.ReportFixFunction | undefined {
  const argument = list[at];
  const hasOption = list.slice(at + 1).some((element) => /^["'`]-/.test(textStart(element)));
  return argument && !hasOption
    ? (fixer) => fixer.insertTextBefore(argument as never, `'${word}', `)
    : undefined;
}

function textStart(element: TSESTree.Node): string {
  const inner = unwrap(element);
  if (inner.type === 'Literal') return inner.raw;
  return inner.type === 'TemplateLiteral' ? `\`${inner.quasis[0]?.value.raw ?? ''}` : '';
}
