import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { wrapped } from '../syntax/unwrap.ts';

/**
 * The edit that takes a property, given by its value, out of an object literal, with the comma that goes with it.
 * Undefined where the value is none of a property's.
 */
export function removeProperty(
  analysis: Analysis,
  value: TSESTree.Node,
): TSESLint.ReportFixFunction | undefined {
  const property = wrapped(value).parent;
  if (property?.type !== 'Property' || property.value !== wrapped(value)) return undefined;
  const { sourceCode } = analysis.file;
  const object = property.parent;
  const isAlone =
    object.properties.length === 1 && sourceCode.getCommentsInside(object as never).length === 0;
  if (isAlone) return (fixer) => fixer.replaceText(object as never, '{}');
  const after = sourceCode.getTokenAfter(property as never);
  const before = sourceCode.getTokenBefore(property as never);
  if (after?.value === ',') {
    const next = sourceCode.getTokenAfter(after, { includeComments: true });
    const end = next && next.value !== '}' ? next.range[0] : after.range[1];
    return (fixer) => fixer.removeRange([property.range[0], end]);
  }
  const start = before?.value === ',' ? before.range[0] : property.range[0];
  return (fixer) => fixer.removeRange([start, property.range[1]]);
}
