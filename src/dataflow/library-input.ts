import type { TSESTree } from '@typescript-eslint/utils';
import { exportPathsOf } from '../syntax/export-names.ts';
import { isClass, type FunctionNode } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import type { Origin } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import { sourceText } from './source-text.ts';
import { stepsOf, type Item } from './taint-item.ts';
import type { FlowPath, TaintQuestion } from './taint.ts';
import { kindsAtUse, matters } from './value-kinds.ts';

/**
 * The way from a parameter that strangers give a value, because the project is a library and the function is one it
 * exports: itself, as a method of a class or an object that is, or by the prototype. Undefined where the question
 * does not ask for such sources, and where the project is no library or not known to be one.
 */
export function libraryInput(
  file: FileFlow,
  item: Item,
  { owner }: Extract<Origin, { kind: 'parameter' }>,
  question: TaintQuestion,
): FlowPath | undefined {
  if (!question.tiers?.includes('library') || file.project.isLibrary !== true) return undefined;
  const kinds = kindsAtUse(item.limit, 'structure');
  const name = exportedAs(file, owner);
  if (name === undefined || !matters(kinds, question.kinds)) return undefined;
  const place = sourceText(file, item.asked.node, item.asked.path);
  const label = `given to ${name}, which this library exports`;
  return {
    source: { ...place, tier: 'library', kind: 'structure', label },
    steps: stepsOf(place.node, item),
    kinds,
  };
}

/** The name under which others can call a function, with those of what it is a member of; undefined for one they cannot. */
function exportedAs(file: FileFlow, owner: FunctionNode): string | undefined {
  const [path] = exportPathsOf(owner, file.exported);
  if (path) return path[0] === 'default' ? (nameOf(owner) ?? 'the function') : path.join('.');
  const member = memberAround(owner);
  if (!member) return undefined;
  const holder = isClass(member.holder)
    ? exportPathsOf(member.holder, file.exported)[0]
    : file.exported.get(member.holder.name)?.[0];
  const holderName = isClass(member.holder) ? member.holder.id?.name : member.holder.name;
  return holder && [holderName ?? 'the class', member.name].join('.');
}

function nameOf({ id }: FunctionNode): string | undefined {
  return id?.name;
}

/** The class, or the name of the function or object, that a function is a member of, unless it is private to it. */
function memberAround(owner: FunctionNode):
  | {
      readonly holder: TSESTree.ClassDeclaration | TSESTree.ClassExpression | TSESTree.Identifier;
      readonly name: string;
    }
  | undefined {
  const { parent } = wrapped(owner);
  if (parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition') {
    const name = staticKey(parent);
    const isPrivate = parent.accessibility !== undefined && parent.accessibility !== 'public';
    return name === undefined || isPrivate || parent.key.type === 'PrivateIdentifier'
      ? undefined
      : { holder: parent.parent.parent, name };
  }
  if (parent?.type !== 'AssignmentExpression' || parent.left.type !== 'MemberExpression') return undefined;
  // `Client.prototype.run = function …`, `Client.run = function …`.
  const name = staticKey(parent.left);
  const object = unwrap(parent.left.object);
  const holder =
    object.type === 'MemberExpression' && staticKey(object) === 'prototype' ? unwrap(object.object) : object;
  return name !== undefined && holder.type === 'Identifier' ? { holder, name } : undefined;
}
