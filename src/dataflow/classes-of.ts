import type { TSESTree } from '@typescript-eslint/utils';
import { isClass, isFunction, thisOwner, type ClassNode, type FunctionNode } from '../syntax/functions.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { demand } from './demand.ts';
import type { FileFlow } from './file-flow.ts';
import type { Query } from './query.ts';

/** The classes of this file that an expression may be. */
export function classesOf(
  file: FileFlow,
  node: TSESTree.Node,
  query: Query,
  depth = 6,
): readonly ClassNode[] {
  const inner = unwrap(node);
  if (isClass(inner)) return [inner];
  if (depth === 0 || !query.charge()) return [];
  return file
    .originsOf(demand(inner), query)
    .flatMap((origin) =>
      origin.kind === 'value' && origin.demand.path.length === 0
        ? classesOf(file, origin.demand.node, query, depth - 1)
        : [],
    );
}

/** The constructor that a construction of the class runs: its own, or that of the nearest base that has one. */
export function constructorOf(
  file: FileFlow,
  owner: ClassNode,
  query: Query,
  depth: number,
): FunctionNode | undefined {
  for (const member of owner.body.body) {
    if (member.type === 'MethodDefinition' && member.kind === 'constructor' && isFunction(member.value))
      return member.value;
  }
  if (!owner.superClass || depth === 0) return undefined;
  const [base] = classesOf(file, owner.superClass, query);
  return base && base !== owner ? constructorOf(file, base, query, depth - 1) : undefined;
}

/** The calls of `super(…)` in the class's constructor. */
export function superCallsOf(file: FileFlow, owner: ClassNode): readonly TSESTree.CallExpression[] {
  return file.index
    .callsOf('')
    .filter(
      (call): call is TSESTree.CallExpression =>
        call.type === 'CallExpression' && call.callee.type === 'Super' && thisOwner(call.callee) === owner,
    );
}
