import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { SqlHole } from '../analysis/sql-statements.ts';

/** An edit that leaves a hole where it is and lets nothing harmful through. */
export interface ConstrainEdit {
  readonly messageId: 'chooseDirection' | 'convertToNumber';
  readonly fix: TSESLint.ReportFixFunction;
}

/**
 * For places that no parameter can take: a direction becomes a choice between the two there are, a number of rows a
 * number. Undefined elsewhere.
 */
export function constrainSqlHole(analysis: Analysis, { hole, place }: SqlHole): ConstrainEdit | undefined {
  const node: TSESTree.Node = hole.node;
  const text = analysis.file.sourceCode.getText(node as never);
  const isInTemplate = node.parent?.type === 'TemplateLiteral';
  if (!isInTemplate && node.parent?.type !== 'BinaryExpression') return undefined;
  if (place.kind === 'direction') {
    const choice = `/^desc$/i.test(${text}) ? 'DESC' : 'ASC'`;
    return {
      messageId: 'chooseDirection',
      fix: (fixer) => fixer.replaceText(node as never, isInTemplate ? choice : `(${choice})`),
    };
  }
  if (place.kind === 'row-count') {
    return {
      messageId: 'convertToNumber',
      fix: (fixer) => fixer.replaceText(node as never, `Number(${text})`),
    };
  }
  return undefined;
}
