import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { wrapped } from '../syntax/unwrap.ts';
import type { FileFlow } from './file-flow.ts';

/** The expressions that name the properties written into the object of a variable: `o[key] = …`. */
export function writtenKeys(file: FileFlow, name: TSESTree.Node): readonly TSESTree.Expression[] {
  return (file.bindings.of(name)?.references ?? []).flatMap((reference) => {
    const use = wrapped(reference.identifier as TSESTree.Node);
    const member = use.parent;
    if (member?.type !== 'MemberExpression' || member.object !== use || !member.computed) return [];
    const isWritten = member.parent.type === 'AssignmentExpression' && member.parent.left === member;
    return isWritten && staticKey(member) === undefined ? [member.property as TSESTree.Expression] : [];
  });
}
